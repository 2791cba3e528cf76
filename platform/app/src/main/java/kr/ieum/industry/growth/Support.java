package kr.ieum.industry.growth;

import java.util.UUID;

/**
 * A support that was given under a plan.
 *
 * @param version to be given back with a change
 */
public record Support(UUID id, int version, SupportData data) {}
