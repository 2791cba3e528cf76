package kr.ieum.industry.catalogue;

import java.util.UUID;

/**
 * An industry of a region.
 *
 * @param version to be given back with a change
 */
public record RegionalIndustry(UUID id, int version, IndustryData data) {}
