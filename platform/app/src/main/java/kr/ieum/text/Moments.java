package kr.ieum.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Moments as people write them, in the zone of the clock. */
public record Moments(Clock clock) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** As in {@code 2026-11-24 09:30}. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }

    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
