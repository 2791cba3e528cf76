package kr.ieum.industry.joint;

import org.jspecify.annotations.Nullable;

/**
 * What a version says otherwise than the one before.
 *
 * @param before null for an item that is new
 * @param after null for an item that is there no more
 */
public record RoadmapChange(
        RoadmapItem.@Nullable Data before, RoadmapItem.@Nullable Data after) {}
