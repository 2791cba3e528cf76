/** Sites of mass production: slots and who holds them when. */
@NullMarked
package kr.ieum.x.jeonnamemobility.site;

import org.jspecify.annotations.NullMarked;
