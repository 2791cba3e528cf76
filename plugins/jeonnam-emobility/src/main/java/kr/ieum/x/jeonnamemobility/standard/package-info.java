/** Agreed versions of standard parts, from draft to withdrawal. */
@NullMarked
package kr.ieum.x.jeonnamemobility.standard;

import org.jspecify.annotations.NullMarked;
