package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how many questions are answered in time. */
@Component
public class Figures {

    /** Day of the answer in Korea, where the desk is. */
    static final String ANSWERED_ON = "(r.answered_at AT TIME ZONE 'Asia/Seoul')::date";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE %1$s <= r.due_on) AS in_time,
                count(*) FILTER (WHERE %1$s > r.due_on) AS late,
                count(*) FILTER (WHERE r.answered_at IS NULL AND r.due_on < :today) AS overdue
            FROM ticket_round r JOIN record_head h ON h.id = r.ticket_id
            WHERE""".formatted(ANSWERED_ON) + " ";

    private final JdbcClient jdbc;
    private final Records records;
    private final DeskClock clock;

    Figures(JdbcClient jdbc, Records records, DeskClock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.clock = clock;
    }

    /** As far as the person at work may see the tickets. */
    public Punctuality punctuality() {
        return jdbc.sql(COUNT + Sight.CONDITION)
                .params(records.sight().parameters())
                .param("today", clock.today())
                .query(Figures::counted)
                .single();
    }

    /** All tickets, for the figure that the ministry sees: numbers only. */
    public Punctuality punctualityInAll() {
        return jdbc.sql(COUNT + "h.deleted_at IS NULL")
                .param("today", clock.today())
                .query(Figures::counted)
                .single();
    }

    private static Punctuality counted(ResultSet row, int number) throws SQLException {
        return new Punctuality(row.getInt("in_time"), row.getInt("late"), row.getInt("overdue"));
    }
}
