package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of tickets as lists bring them, many at once. */
@Component
class TicketListStore {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final JdbcClient jdbc;
    private final Records records;

    TicketListStore(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /**
     * A ticket that is there.
     *
     * @param days its term, in working days
     * @param untouched whether nobody has it assigned and it was received only once
     */
    record Present(UUID id, int number, ListedTicket ticket, int days, LocalDate due, boolean untouched, int rounds) {}

    /** One to be written; a new one has a number of its own. */
    record Written(UUID id, int number, ListedTicket ticket, int days, LocalDate due) {}

    List<Present> find(Collection<ListedTicket.Key> keys) {
        return jdbc.sql("""
                        SELECT h.id, t.*, r.days, r.due_on, r.answered_by, r.answer,
                            (r.received_at AT TIME ZONE 'Asia/Seoul')::date AS received_on,
                            (r.answered_at AT TIME ZONE 'Asia/Seoul')::date AS answered_on
                        FROM ticket t JOIN record_head h USING (id)
                        JOIN ticket_round r ON r.ticket_id = t.id AND r.round = 1
                        WHERE (t.caller, t.subject, (r.received_at AT TIME ZONE 'Asia/Seoul')::date)
                            IN (SELECT * FROM unnest(:callers, :subjects, CAST(:days AS date[])))
                        AND""" + " " + Sight.CONDITION + " ORDER BY t.number")
                .params(records.sight().parameters())
                .param("callers", texts(keys, ListedTicket.Key::caller))
                .param("subjects", texts(keys, ListedTicket.Key::subject))
                .param("days", texts(keys, ListedTicket.Key::received))
                .query(TicketListStore::present)
                .list();
    }

    /** The number that the next ticket gets; until the end of the transaction nobody else takes one. */
    int nextNumber() {
        jdbc.sql("LOCK TABLE ticket IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM ticket")
                .query(Integer.class)
                .single();
    }

    /** Writes what lists tell, whether it is there already or not; what they do not know stays as it is. */
    void write(List<Written> all) {
        jdbc.sql("""
                        INSERT INTO ticket (id, number, subject, question, category, priority, caller, state)
                        SELECT * FROM unnest(:ids, CAST(:numbers AS integer[]), :subjects, :questions, :categories,
                            :priorities, :callers, :states)
                        ON CONFLICT (id) DO UPDATE SET question = excluded.question, category = excluded.category,
                            priority = excluded.priority,
                            state = CASE WHEN excluded.state = 'RECEIVED' AND ticket.owner_id IS NOT NULL
                                THEN 'ASSIGNED' ELSE excluded.state END""")
                .param("ids", ids(all))
                .param("numbers", texts(all, Written::number))
                .param("subjects", texts(all, each -> each.ticket().data().subject()))
                .param("questions", texts(all, each -> each.ticket().data().question()))
                .param("categories", texts(all, each -> each.ticket().data().category()))
                .param("priorities", texts(all, each -> each.ticket().data().priority()))
                .param("callers", texts(all, each -> each.ticket().data().caller()))
                .param("states", texts(all, each -> each.ticket().state()))
                .update();
        // an answer of the same day keeps its time, which a list does not know
        jdbc.sql("""
                        INSERT INTO ticket_round AS r (ticket_id, round, received_at, days, due_on, answered_at,
                            answered_by, answer)
                        SELECT id, 1, received, days, due, answered, answerer, answer
                        FROM unnest(:ids, CAST(:received AS timestamptz[]), CAST(:days AS integer[]),
                            CAST(:due AS date[]), CAST(:answered AS timestamptz[]), :answerers, :answers)
                            AS listed (id, received, days, due, answered, answerer, answer)
                        ON CONFLICT (ticket_id, round) DO UPDATE SET days = excluded.days, due_on = excluded.due_on,
                            answered_at = CASE WHEN (r.answered_at AT TIME ZONE 'Asia/Seoul')::date
                                = (excluded.answered_at AT TIME ZONE 'Asia/Seoul')::date
                                THEN r.answered_at ELSE excluded.answered_at END,
                            answered_by = excluded.answered_by, answer = excluded.answer""")
                .param("ids", ids(all))
                .param("received", texts(all, each -> moment(each.ticket().received())))
                .param("days", texts(all, Written::days))
                .param("due", texts(all, Written::due))
                .param("answered", texts(all, each -> moment(each.ticket().answered())))
                .param("answerers", texts(all, each -> each.ticket().answeredBy()))
                .param("answers", texts(all, each -> each.ticket().answer()))
                .update();
    }

    /** A list knows the day only. */
    private static @Nullable Object moment(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(KOREA).toOffsetDateTime();
    }

    private static UUID[] ids(List<Written> all) {
        return all.stream().map(Written::id).toArray(UUID[]::new);
    }

    private static <T> @Nullable String[] texts(Collection<T> all, Function<T, @Nullable Object> value) {
        return all.stream().map(value).map(each -> Objects.toString(each, null)).toArray(String[]::new);
    }

    private static Present present(ResultSet row, int place) throws SQLException {
        var rounds = row.getInt("round");
        return new Present(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new ListedTicket(
                        new TicketData(
                                row.getString("subject"),
                                row.getString("question"),
                                Category.valueOf(row.getString("category")),
                                Priority.valueOf(row.getString("priority")),
                                null,
                                row.getString("caller"),
                                ""),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answered_by"),
                        row.getString("answer"),
                        TicketState.valueOf(row.getString("state")) == TicketState.CLOSED),
                row.getInt("days"),
                row.getObject("due_on", LocalDate.class),
                rounds == 1 && row.getString("owner_id") == null,
                rounds);
    }
}
