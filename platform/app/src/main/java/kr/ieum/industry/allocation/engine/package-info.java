/**
 * Computes an allocation, to the won, from its terms and the grades of the regions (requirements 1.13 to 1.15). Plain Java:
 * no rule, no database, no clock.
 */
@NullMarked
@NamedInterface("allocation")
package kr.ieum.industry.allocation.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
