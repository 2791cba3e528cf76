package kr.ieum.industry.classification;

import java.time.LocalDate;

/**
 * What a run found of a firm.
 *
 * @param day of the run
 */
public record LatestRating(RunId run, LocalDate day, RunState state, RatedFirm firm) {}
