package kr.ieum.policy;

import java.time.LocalDate;

/**
 * The last day of a period.
 *
 * @param provisional whether the holidays of its year are not known yet, so that the day may still move; to be told
 *     wherever the day is shown
 */
public record Deadline(LocalDate day, boolean provisional) {}
