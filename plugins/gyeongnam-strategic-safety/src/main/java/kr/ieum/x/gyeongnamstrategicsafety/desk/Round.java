package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a question was received.
 *
 * @param number from 1
 * @param days the term, in working days, as it was set at the time
 * @param due last day of the term
 * @param answered null while there is no answer
 */
record Round(
        int number,
        Instant received,
        int days,
        LocalDate due,
        @Nullable Instant answered,
        String answeredBy,
        String answer) {}
