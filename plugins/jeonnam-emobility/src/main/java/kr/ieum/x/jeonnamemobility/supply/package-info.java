/** Which firm supplies which part, and where the region hangs on one firm or on none. */
@NullMarked
package kr.ieum.x.jeonnamemobility.supply;

import org.jspecify.annotations.NullMarked;
