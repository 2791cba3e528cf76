package kr.ieum.industry.leading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leading innovators as they are kept; called within transactions. */
@Repository
class LeadingStore {

    static final String KIND = "industry.leading";

    private static final String WITH_STATE = """
            FROM core.leading_firm f JOIN core.life_case c
                ON c.tenant_id = f.tenant_id AND c.kind = 'industry.leading' AND c.subject = f.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LeadingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(UUID company, String name, String grounds) {
        return jdbc.sql("""
                        INSERT INTO core.leading_firm (company_id, company_name, grounds, proposed_at)
                        VALUES (:company, :name, :grounds, :now) RETURNING id""")
                .param("company", company)
                .param("name", name)
                .param("grounds", grounds)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    Optional<LeadingFirm> find(UUID id) {
        return jdbc.sql("SELECT f.*, c.state, c.holder_name " + WITH_STATE + "WHERE f.id = :id")
                .param("id", id)
                .query((row, number) -> firm(row))
                .optional();
    }

    /** Those in term first, then proposals, then those of the past. */
    List<LeadingFirm> page(boolean past, Pageable page) {
        return jdbc.sql("SELECT f.*, c.state, c.holder_name " + WITH_STATE + """
                        WHERE :past OR NOT f.closed
                        ORDER BY f.closed, f.last_day NULLS LAST, f.company_name, f.id LIMIT :most OFFSET :skip""")
                .param("past", past)
                .param("most", page.getPageSize())
                .param("skip", page.getOffset())
                .query((row, number) -> firm(row))
                .list();
    }

    int count(boolean past) {
        return jdbc.sql("SELECT count(*) FROM core.leading_firm f WHERE :past OR NOT f.closed")
                .param("past", past)
                .query(Integer.class)
                .single();
    }

    /** How many are in term on the day. */
    int inTerm(LocalDate day) {
        return jdbc.sql("SELECT count(*) FROM core.leading_firm WHERE NOT closed AND last_day >= :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    boolean isOpen(UUID company) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM core.leading_firm WHERE company_id = :company AND NOT closed)")
                .param("company", company)
                .query(Boolean.class)
                .single();
    }

    /** Keeps two designations at once from passing the count together. */
    void lockCount() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('leading_firm ' || core.current_tenant()))")
                .query((row, number) -> number)
                .list();
    }

    void designate(UUID id, LocalDate first, LocalDate last) {
        jdbc.sql("UPDATE core.leading_firm SET designated_on = :first, last_day = :last WHERE id = :id")
                .param("first", first)
                .param("last", last)
                .param("id", id)
                .update();
    }

    void extend(UUID id, LocalDate last) {
        jdbc.sql("UPDATE core.leading_firm SET extended = true, last_day = :last WHERE id = :id")
                .param("last", last)
                .param("id", id)
                .update();
    }

    void close(UUID id) {
        jdbc.sql("UPDATE core.leading_firm SET closed = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static LeadingFirm firm(ResultSet row) throws SQLException {
        return new LeadingFirm(
                row.getObject("id", UUID.class),
                row.getObject("company_id", UUID.class),
                row.getString("company_name"),
                row.getString("grounds"),
                LeadingState.valueOf(row.getString("state")),
                row.getObject("designated_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("extended"),
                row.getString("holder_name"));
    }
}
