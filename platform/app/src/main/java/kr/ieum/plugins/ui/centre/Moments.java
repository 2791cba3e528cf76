package kr.ieum.plugins.ui.centre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Moments as people write them, where the platform stands. */
record Moments(Clock clock) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String minutes(Instant instant) {
        return MINUTES.format(instant.atZone(clock.getZone()));
    }

    LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
