package kr.ieum.industry.classification;

import java.time.Instant;
import kr.ieum.industry.FirmClass;

/** What somebody set in a review, and why. */
public record Adjustment(FirmClass to, String reason, Evidence evidence, String author, Instant at) {}
