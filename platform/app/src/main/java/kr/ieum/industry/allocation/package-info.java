/**
 * How the national money of a year is shared among regions (requirements 1.13 to 1.15): the engine that computes it, the
 * older one to compare with, and the sheets that are approved, published and then never change.
 */
@NullMarked
@NamedInterface("allocation")
package kr.ieum.industry.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
