package kr.ieum.plugins.ui.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kr.ieum.plugins.catalogue.Entered;

/** Instants as the ministry's wall clock shows them. */
record Times(ZoneId zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String minute(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }

    String day(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    /** Who and when. */
    String entered(Entered entered) {
        return minute(entered.at()) + " · " + entered.by();
    }
}
