/** The least that a plugin is. */
@NullMarked
package kr.ieum.x.smallest;

import org.jspecify.annotations.NullMarked;
