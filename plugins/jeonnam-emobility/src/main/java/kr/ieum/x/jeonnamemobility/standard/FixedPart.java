package kr.ieum.x.jeonnamemobility.standard;

import java.util.UUID;

/**
 * What a standard fixes of a part.
 *
 * @param fixed size, connection, performance
 */
record FixedPart(UUID part, String number, String name, String fixed) {}
