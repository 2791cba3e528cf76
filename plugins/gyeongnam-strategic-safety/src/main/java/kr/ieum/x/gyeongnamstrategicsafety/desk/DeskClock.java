package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.plugin.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk's clock: terms by priority, the days left, and when it is warned. */
@Component
class DeskClock {

    private final Settings settings;
    private final Holidays holidays;
    private final Clock clock;

    DeskClock(Settings settings, Holidays holidays, Clock clock) {
        this.settings = settings;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** In working days. */
    int term(Priority priority) {
        return number(priority.setting());
    }

    LocalDate due(LocalDate received, int days) {
        return holidays.workingDays().after(received, days);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    int left(LocalDate due) {
        return holidays.workingDays().left(today(), due);
    }

    Urgency urgency(LocalDate due, @Nullable Instant answered) {
        return Urgency.of(due, answered == null ? null : day(answered), today(), left(due), warning());
    }

    /** The last day of a term of which is warned today. */
    LocalDate warnedUntil() {
        var days = warning();
        return days == 0 ? today() : holidays.workingDays().after(today(), days);
    }

    private int warning() {
        return number("warn-days");
    }

    private int number(String key) {
        return settings.number(key).map(BigDecimal::intValue).orElseThrow();
    }
}
