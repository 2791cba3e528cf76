package kr.ieum.x.jeonnamemobility.project;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that ends soon.
 *
 * @param name whose
 * @param until the day after its last one (half-open)
 */
record Ending(UUID id, String name, LocalDate until) {}
