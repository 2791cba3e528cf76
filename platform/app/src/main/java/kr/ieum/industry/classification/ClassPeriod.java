package kr.ieum.industry.classification;

import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * What a firm was decided to be, and from when to when.
 *
 * @param until the day on which it holds no more, or null while it holds
 * @param evidence beside the scores, or null where the scores alone decided
 * @param run it was proposed by, or null when somebody decided it for the firm alone
 */
public record ClassPeriod(
        FirmClass of,
        LocalDate since,
        @Nullable LocalDate until,
        String reason,
        @Nullable Evidence evidence,
        @Nullable RunId run,
        String decidedBy,
        Instant decidedAt) {}
