package kr.ieum.nation.targets;

import org.jspecify.annotations.Nullable;

/**
 * How many there are in an area.
 *
 * @param area a region, {@link TargetBoard#JOINT}, {@link TargetBoard#PILLAR} or {@link kr.ieum.nation.Area#COUNTRY}
 * @param value null when it is withheld because it would tell of single firms
 */
public record TargetCount(String area, @Nullable Long value) {}
