package kr.ieum.policy;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts deadlines on the days on which offices work; see {@link HolidayCalendar} for how. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class WorkingDays {

    private final JdbcClient jdbc;

    WorkingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For what counts many days at once. */
    public HolidayCalendar calendar() {
        return new HolidayCalendar(new HashSet<>(jdbc.sql("SELECT day FROM reference.holiday")
                .query(LocalDate.class)
                .list()));
    }

    /** @throws HolidaysUnknown when the holidays of its year are not known and it is no weekend */
    public boolean isBusinessDay(LocalDate day) {
        return calendar().isBusinessDay(day);
    }

    /**
     * The day after so many business days, the first day not counted; backwards when negative.
     *
     * @throws HolidaysUnknown when that leads into a year whose holidays are not known
     */
    public LocalDate addBusinessDays(LocalDate from, int days) {
        return calendar().addBusinessDays(from, days);
    }

    /**
     * The last day of a period of a rule's days, business days, months or years after an event on the start day.
     *
     * @throws HolidaysUnknown when that leads into a year whose holidays are not known, as terms of years soon do;
     *     {@link #expected} goes on
     */
    public LocalDate deadline(LocalDate start, RuleVersion length) {
        return calendar().deadline(start, length);
    }

    /** As {@link #deadline}, but goes on with weekends alone where holidays are not known, and says so. */
    public Deadline expected(LocalDate start, RuleVersion length) {
        return calendar().expected(start, length);
    }
}
