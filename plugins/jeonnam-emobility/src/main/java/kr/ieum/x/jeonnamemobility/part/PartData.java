package kr.ieum.x.jeonnamemobility.part;

import org.jspecify.annotations.Nullable;

/**
 * What a person writes of a part.
 *
 * @param value what was found out on a day; null when nothing is known yet
 */
record PartData(
        String number,
        String name,
        @Nullable String group,
        @Nullable PartValue value) {}
