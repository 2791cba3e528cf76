/** Demonstration permits of the regulation-free zone with their dated clock. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen.permit;

import org.jspecify.annotations.NullMarked;
