/** Gangwon's liquid hydrogen: what its firms do together, and what the bodies of the region do for them. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen;

import org.jspecify.annotations.NullMarked;
