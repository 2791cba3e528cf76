/** Safety checklists: templates, runs that are signed and closed, measures that stay open. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen.safety;

import org.jspecify.annotations.NullMarked;
