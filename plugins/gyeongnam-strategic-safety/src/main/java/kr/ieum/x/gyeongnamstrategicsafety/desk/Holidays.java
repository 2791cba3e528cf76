package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The region's list of holidays. When it changes, the terms of what is not answered yet are counted anew. */
@Component
class Holidays {

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final TransactionOperations transaction;
    private final ZoneId zone;

    Holidays(JdbcClient jdbc, Colleagues colleagues, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.transaction = transaction;
        this.zone = clock.getZone();
    }

    List<Holiday> all() {
        return jdbc.sql("SELECT day, name FROM holiday ORDER BY day")
                .query((row, number) -> new Holiday(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    WorkingDays workingDays() {
        return new WorkingDays(new HashSet<>(all().stream().map(Holiday::day).toList()));
    }

    void add(Holiday holiday) {
        requireAdmin();
        if (holiday.name().isBlank()) {
            throw new Refused("desk.holiday-name-missing");
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            "INSERT INTO holiday (day, name) VALUES (:day, :name) ON CONFLICT (day) DO UPDATE SET name = :name")
                    .param("day", holiday.day())
                    .param("name", holiday.name().strip())
                    .update();
            countAnew();
        });
    }

    void remove(LocalDate day) {
        requireAdmin();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM holiday WHERE day = :day").param("day", day).update();
            countAnew();
        });
    }

    private void requireAdmin() {
        if (!colleagues.isAdmin()) {
            throw new Refused("desk.holidays-by-admin");
        }
    }

    private void countAnew() {
        var days = workingDays();
        open().forEach(term -> jdbc.sql(
                        "UPDATE ticket_round SET due_on = :due WHERE ticket_id = :ticket AND round = :round")
                .param("due", days.after(term.received(), term.days()))
                .param("ticket", term.ticket())
                .param("round", term.round())
                .update());
    }

    private List<Term> open() {
        return jdbc.sql("SELECT ticket_id, round, received_at, days FROM ticket_round WHERE answered_at IS NULL")
                .query((row, number) -> new Term(
                        row.getObject("ticket_id", UUID.class),
                        row.getInt("round"),
                        row.getObject("received_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        row.getInt("days")))
                .list();
    }

    private record Term(UUID ticket, int round, LocalDate received, int days) {}
}
