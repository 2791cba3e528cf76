package kr.ieum.region.intake;

/** Classes or links of the industrial classification changed in {@code reference}: what is held in memory is old. */
public record IndustriesImported() {}
