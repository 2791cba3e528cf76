/** The targets of the policy for 2027 and how far the country and its regions are (requirements F13 and 1.2). */
@NullMarked
package kr.ieum.nation.targets;

import org.jspecify.annotations.NullMarked;
