package kr.ieum.x.jeonnamemobility.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members hold from which day on, and the sums of it. What it writes belongs to the transaction of the caller. */
@Component
class Holdings {

    private static final int MOST_DAYS = 100;

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Holding> of(UUID member) {
        return jdbc.sql("SELECT * FROM member_holding WHERE member_id = :member ORDER BY since DESC")
                .param("member", member)
                .query((row, number) -> new Holding(
                        row.getObject("id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getLong("shares"),
                        row.getLong("paid"),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getInt("version")))
                .list();
    }

    /** The sums on each day on which one of them changed, the latest first, a hundred at most. */
    List<Total> totals() {
        return jdbc.sql("""
                        SELECT d.day, count(m.id) AS members, coalesce(sum(h.shares), 0) AS shares,
                            coalesce(sum(h.paid), 0) AS paid
                        FROM (SELECT joined AS day FROM member UNION SELECT gone FROM member WHERE gone IS NOT NULL
                            UNION SELECT since FROM member_holding) d
                        LEFT JOIN member m ON m.joined <= d.day AND (m.gone IS NULL OR d.day < m.gone)
                        LEFT JOIN LATERAL (SELECT shares, paid FROM member_holding
                            WHERE member_id = m.id AND since <= d.day ORDER BY since DESC LIMIT 1) h ON true
                        GROUP BY d.day ORDER BY d.day DESC LIMIT :most""")
                .param("most", MOST_DAYS)
                .query((row, number) -> new Total(
                        row.getObject("day", LocalDate.class),
                        row.getInt("members"),
                        row.getLong("shares"),
                        row.getLong("paid")))
                .list();
    }

    void write(UUID member, HoldingData data, String writer) {
        jdbc.sql("""
                        INSERT INTO member_holding (member_id, since, shares, paid, reason, changed_by)
                        VALUES (:member, :since, :shares, :paid, :reason, :writer)
                        ON CONFLICT (member_id, since) DO UPDATE SET shares = excluded.shares, paid = excluded.paid,
                            reason = excluded.reason, version = member_holding.version + 1,
                            changed_by = excluded.changed_by, changed_at = now()""")
                .param("member", member)
                .param("since", data.since())
                .param("shares", data.shares())
                .param("paid", data.paid())
                .param("reason", data.reason())
                .param("writer", writer)
                .update();
    }

    /**
     * Lets the first holding begin with the member's new first day.
     *
     * @throws Refused when a later one would lie outside of the new period
     */
    void fit(Member seen, MemberData data) {
        var later = jdbc.sql(
                        "SELECT since FROM member_holding WHERE member_id = :member AND since > :joined ORDER BY 1")
                .param("member", seen.id())
                .param("joined", seen.joined())
                .query(LocalDate.class)
                .list();
        if (later.stream().anyMatch(day -> !day.isAfter(data.joined()))) {
            throw new Refused("cooperative.joined-late", later.getFirst().toString());
        }
        if (data.gone() != null && later.stream().anyMatch(day -> !day.isBefore(data.gone()))) {
            throw new Refused("cooperative.gone-early", later.getLast().toString());
        }
        jdbc.sql("UPDATE member_holding SET since = :to WHERE member_id = :member AND since = :from")
                .param("to", data.joined())
                .param("member", seen.id())
                .param("from", seen.joined())
                .update();
    }
}
