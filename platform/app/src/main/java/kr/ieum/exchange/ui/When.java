package kr.ieum.exchange.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes times as people here read them. */
final class When {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private When() {}

    static String text(Clock clock, @Nullable Instant instant) {
        return instant == null ? "-" : FORMAT.format(instant.atZone(clock.getZone()));
    }
}
