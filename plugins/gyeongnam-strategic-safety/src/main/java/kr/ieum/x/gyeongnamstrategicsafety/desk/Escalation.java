package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugin.Notifications.Audience;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells of questions whose term ends soon or is over, of each once. It names them by number only: who hears it may not be
 * allowed to see them.
 */
@Component
class Escalation {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final DeskClock deskClock;
    private final Settings settings;
    private final Notifications notifications;
    private final PluginContext plugin;
    private final Clock clock;

    Escalation(
            JdbcClient jdbc,
            TransactionOperations transaction,
            DeskClock deskClock,
            Settings settings,
            Notifications notifications,
            PluginContext plugin,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.deskClock = deskClock;
        this.settings = settings;
        this.notifications = notifications;
        this.plugin = plugin;
        this.clock = clock;
    }

    /** Warns the officers, then tells the admins. */
    void run() {
        var today = deskClock.today();
        var warnedUntil = deskClock.warnedUntil();
        transaction.executeWithoutResult(status -> {
            tell(
                    mark("warned_at", "r.due_on BETWEEN :from AND :to", today, warnedUntil),
                    Audience.OFFICERS,
                    "desk.warning");
            if (settings.isOn("escalate")) {
                tell(
                        mark("escalated_at", "r.due_on < :from AND :to >= :from", today, warnedUntil),
                        Audience.ADMINS,
                        "desk.escalation");
            }
        });
    }

    private List<Integer> mark(String column, String which, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        UPDATE ticket_round r SET %1$s = :now
                        FROM ticket t JOIN record_head h USING (id)
                        WHERE r.ticket_id = t.id AND h.deleted_at IS NULL AND r.answered_at IS NULL
                            AND r.%1$s IS NULL AND %2$s
                        RETURNING t.number""".formatted(column, which))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", from)
                .param("to", to)
                .query((row, place) -> row.getInt("number"))
                .list();
    }

    private void tell(List<Integer> numbers, Audience audience, String key) {
        if (!numbers.isEmpty()) {
            var list = numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            notifications.tell(
                    audience, plugin.bilingual(key, numbers.size()), plugin.bilingual(key + ".words", list), "desk");
        }
    }
}
