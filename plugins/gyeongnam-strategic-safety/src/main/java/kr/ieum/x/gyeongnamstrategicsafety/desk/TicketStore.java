package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Masked;
import kr.ieum.x.gyeongnamstrategicsafety.page.Words;
import kr.ieum.x.gyeongnamstrategicsafety.records.Gone;
import kr.ieum.x.gyeongnamstrategicsafety.records.Head;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the tickets, as far as the person at work may see them. */
@Component
class TicketStore {

    private static final String FROM = """
             FROM ticket t JOIN record_head h USING (id)
            JOIN ticket_round r ON r.ticket_id = t.id AND r.round = t.round
            WHERE""" + " " + Sight.CONDITION;

    /** What a restricted ticket holds is left out here. */
    private static final String ROWS = """
            SELECT h.id, h.version, h.level, t.number, t.category, t.priority, t.state, t.owner_name,
                CASE WHEN h.level < 2 THEN t.subject END AS subject,
                CASE WHEN h.level < 2 THEN t.caller END AS caller,
                r.received_at, r.due_on, r.answered_at""";

    private final JdbcClient jdbc;
    private final Records records;
    private final DeskClock clock;

    TicketStore(JdbcClient jdbc, Records records, DeskClock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.clock = clock;
    }

    /** What is not answered first, by its last day. */
    List<TicketRow> find(TicketFilter filter, int offset, int limit) {
        return rows(filter, "", offset, limit);
    }

    List<TicketRow> export(TicketFilter filter) {
        return rows(filter, Sight.NOT_RESTRICTED, 0, Sight.MOST_EXPORTED);
    }

    private List<TicketRow> rows(TicketFilter filter, String further, int offset, int limit) {
        return jdbc.sql(ROWS + FROM + where(filter) + further
                        + " ORDER BY (r.answered_at IS NOT NULL), r.due_on, t.number OFFSET :offset LIMIT :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(TicketStore::row)
                .list();
    }

    int count(TicketFilter filter) {
        return jdbc.sql("SELECT count(*)" + FROM + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Ticket get(UUID id) {
        var rounds = jdbc.sql("SELECT * FROM ticket_round WHERE ticket_id = :id ORDER BY round DESC")
                .param("id", id)
                .query(TicketStore::round)
                .list();
        return jdbc.sql("SELECT h.version, h.level, t.*" + FROM + " AND h.id = :id")
                .params(records.sight().parameters())
                .param("id", id)
                .query((row, number) -> ticket(row, rounds))
                .optional()
                .orElseThrow(Gone::new);
    }

    /** The caller's number in full, which {@link #get} does not give. */
    String phone(UUID id) {
        return jdbc.sql("SELECT t.phone" + FROM + " AND h.id = :id")
                .params(records.sight().parameters())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(Gone::new);
    }

    /** Numbers go up by one; two at once wait for each other. */
    int insert(UUID id, TicketData data) {
        jdbc.sql("LOCK TABLE ticket IN SHARE ROW EXCLUSIVE MODE").update();
        var number = jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM ticket")
                .query(Integer.class)
                .single();
        var insert = jdbc.sql("""
                        INSERT INTO ticket (id, number, subject, question, category, priority, firm_id, caller, phone, state)
                        VALUES (:id, :number, :subject, :question, :category, :priority, :firm, :caller, :phone, 'RECEIVED')""").param("number", number);
        write(insert, id, data);
        return number;
    }

    void update(UUID id, TicketData data) {
        write(jdbc.sql("""
                UPDATE ticket SET subject = :subject, question = :question, category = :category, priority = :priority,
                    firm_id = :firm, caller = :caller, phone = :phone
                WHERE id = :id"""), id, data);
    }

    private static void write(JdbcClient.StatementSpec statement, UUID id, TicketData data) {
        statement
                .param("id", id)
                .param("subject", data.subject())
                .param("question", data.question())
                .param("category", data.category().name())
                .param("priority", data.priority().name())
                .param("firm", data.firm())
                .param("caller", data.caller())
                .param("phone", data.phone())
                .update();
    }

    private static String where(TicketFilter filter) {
        var where = new StringBuilder();
        if (!filter.words().isBlank()) {
            where.append(" AND (t.number::text = :exact OR h.level < 2"
                    + " AND (t.subject || ' ' || t.question || ' ' || t.caller) ILIKE :words)");
        }
        if (filter.state() != null) {
            where.append(" AND t.state = :state");
        }
        if (filter.priority() != null) {
            where.append(" AND t.priority = :priority");
        }
        if (filter.level() != null) {
            where.append(" AND h.level = :level");
        }
        if (filter.clock() != null) {
            where.append(
                    switch (filter.clock()) {
                        case OPEN -> " AND r.answered_at IS NULL";
                        case OVERDUE -> " AND r.answered_at IS NULL AND r.due_on < :today";
                        case IN_TIME -> answered("<=");
                        case LATE -> answered(">");
                    });
        }
        if (filter.mine()) {
            where.append(" AND t.owner_id = :sightPerson");
        }
        return where.toString();
    }

    /** A question that was received several times has an answer for each. */
    private static String answered(String inTime) {
        return " AND EXISTS (SELECT FROM ticket_round r WHERE r.ticket_id = t.id AND " + Figures.ANSWERED_ON + inTime
                + " r.due_on)";
    }

    private Map<String, Object> parameters(TicketFilter filter) {
        var all = new HashMap<>(records.sight().parameters());
        all.put("words", Words.pattern(filter.words()));
        all.put("exact", filter.words().strip());
        all.put("today", clock.today());
        if (filter.state() != null) {
            all.put("state", filter.state().name());
        }
        if (filter.priority() != null) {
            all.put("priority", filter.priority().name());
        }
        if (filter.level() != null) {
            all.put("level", filter.level().code());
        }
        return all;
    }

    private static TicketRow row(ResultSet row, int place) throws SQLException {
        return new TicketRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getInt("number"),
                SecurityLevel.of(row.getInt("level")),
                row.getString("subject"),
                row.getString("caller"),
                Category.valueOf(row.getString("category")),
                Priority.valueOf(row.getString("priority")),
                TicketState.valueOf(row.getString("state")),
                row.getString("owner_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                moment(row, "answered_at"));
    }

    private static Ticket ticket(ResultSet row, List<Round> rounds) throws SQLException {
        return new Ticket(
                new Head(
                        row.getObject("id", UUID.class),
                        RecordKind.TICKET,
                        SecurityLevel.of(row.getInt("level")),
                        row.getInt("version")),
                row.getInt("number"),
                new TicketData(
                        row.getString("subject"),
                        row.getString("question"),
                        Category.valueOf(row.getString("category")),
                        Priority.valueOf(row.getString("priority")),
                        row.getObject("firm_id", UUID.class),
                        row.getString("caller"),
                        Masked.phone(row.getString("phone"))),
                TicketState.valueOf(row.getString("state")),
                row.getString("owner_id"),
                row.getString("owner_name"),
                rounds);
    }

    private static Round round(ResultSet row, int place) throws SQLException {
        return new Round(
                row.getInt("round"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("days"),
                row.getObject("due_on", LocalDate.class),
                moment(row, "answered_at"),
                row.getString("answered_by"),
                row.getString("answer"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
