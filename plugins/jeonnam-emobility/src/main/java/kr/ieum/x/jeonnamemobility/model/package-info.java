/** Models of vehicles with their bill of material, and the domestic share that follows from it. */
@NullMarked
package kr.ieum.x.jeonnamemobility.model;

import org.jspecify.annotations.NullMarked;
