/** All that the register knows of one firm, for reading. */
@NullMarked
package kr.ieum.company.profile;

import org.jspecify.annotations.NullMarked;
