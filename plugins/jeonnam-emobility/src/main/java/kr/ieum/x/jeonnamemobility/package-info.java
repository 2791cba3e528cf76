/** Jeonnam's e-mobility: how domestic its parts are to become, and which firms of the region can supply them. */
@NullMarked
package kr.ieum.x.jeonnamemobility;

import org.jspecify.annotations.NullMarked;
