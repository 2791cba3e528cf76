package kr.ieum.industry.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.policy.RuleVersion;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Allocation sheets as they are kept; called within transactions. What a region gets to read the database decides. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest year and revision first. */
    List<SheetHead> heads() {
        return jdbc.sql("SELECT * FROM reference.allocation_sheet ORDER BY year DESC, revision DESC")
                .query((row, number) -> head(row))
                .list();
    }

    List<SheetHead> heads(int year) {
        return jdbc.sql("SELECT * FROM reference.allocation_sheet WHERE year = :year ORDER BY revision DESC")
                .param("year", year)
                .query((row, number) -> head(row))
                .list();
    }

    Optional<AllocationSheet> find(UUID id) {
        var lines = lines(id);
        return jdbc.sql("SELECT * FROM reference.allocation_sheet WHERE id = :id")
                .param("id", id)
                .query((row, number) -> sheet(row, lines))
                .optional();
    }

    /** The sheet that holds for the year, or else for the latest year before it. */
    Optional<AllocationSheet> present(int year) {
        return jdbc.sql("""
                        SELECT id FROM reference.allocation_sheet
                        WHERE year <= :year AND published_at IS NOT NULL AND replaced_at IS NULL
                        ORDER BY year DESC LIMIT 1""")
                .param("year", year)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    UUID add(int year, int revision, Allocation allocation, List<RuleVersion> rules, @Nullable String reason, String actor) {
        var id = values(
                        jdbc.sql("""
                        INSERT INTO reference.allocation_sheet
                            (year, revision, total, ratio, pool, terms, rules, reason, made_at, made_by)
                        VALUES (:year, :revision, :total, :ratio, :pool, CAST(:terms AS jsonb), :rules, :reason, :now, :actor)
                        RETURNING id"""),
                        allocation,
                        rules,
                        reason,
                        actor)
                .param("year", year)
                .param("revision", revision)
                .query(UUID.class)
                .single();
        addLines(id, allocation);
        return id;
    }

    /** Computes a draft anew. */
    void change(UUID id, Allocation allocation, List<RuleVersion> rules, @Nullable String reason, String actor) {
        values(
                        jdbc.sql("""
                        UPDATE reference.allocation_sheet SET total = :total, ratio = :ratio, pool = :pool,
                            terms = CAST(:terms AS jsonb), rules = :rules, reason = :reason, made_at = :now,
                            made_by = :actor
                        WHERE id = :id"""),
                        allocation,
                        rules,
                        reason,
                        actor)
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM reference.allocation_line WHERE sheet = :id")
                .param("id", id)
                .update();
        addLines(id, allocation);
    }

    /** @param rules that hold on the day of approval */
    void approve(UUID id, List<RuleVersion> rules) {
        jdbc.sql("UPDATE reference.allocation_sheet SET approved_at = :now, rules = :rules WHERE id = :id")
                .param("now", now())
                .param("rules", ids(rules))
                .param("id", id)
                .update();
    }

    void reopen(UUID id) {
        jdbc.sql("UPDATE reference.allocation_sheet SET approved_at = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("UPDATE reference.allocation_sheet SET discarded_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Regions see it from now on, and see the revision before as replaced. */
    void publish(UUID id) {
        jdbc.sql("""
                        UPDATE reference.allocation_sheet SET replaced_at = :now
                        WHERE year = (SELECT year FROM reference.allocation_sheet WHERE id = :id)
                            AND published_at IS NOT NULL AND replaced_at IS NULL""")
                .param("now", now())
                .param("id", id)
                .update();
        jdbc.sql("UPDATE reference.allocation_sheet SET published_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement,
            Allocation allocation,
            List<RuleVersion> rules,
            @Nullable String reason,
            String actor) {
        return statement
                .param("total", allocation.terms().total())
                .param("ratio", allocation.terms().ratio())
                .param("pool", allocation.terms().pool())
                .param("terms", SheetTerms.write(allocation))
                .param("rules", ids(rules))
                .param("reason", reason)
                .param("now", now())
                .param("actor", actor);
    }

    private void addLines(UUID id, Allocation allocation) {
        var lines = allocation.lines();
        jdbc.sql("""
                        INSERT INTO reference.allocation_line (sheet, region, position, grade, equal, fixed, weighted)
                        SELECT :id, region, position, grade, equal, fixed, weighted
                        FROM unnest(CAST(:regions AS text[]), CAST(:grades AS text[]), CAST(:equals AS bigint[]),
                            CAST(:fixed AS bigint[]), CAST(:weighted AS bigint[])) WITH ORDINALITY
                            AS l (region, grade, equal, fixed, weighted, position)""")
                .param("id", id)
                .param("regions", texts(lines, line -> line.region().value()))
                .param("grades", texts(lines, line -> line.grade().name()))
                .param("equals", lines.stream().map(AllocationLine::equal).toArray(Long[]::new))
                .param("fixed", lines.stream().map(AllocationLine::fixed).toArray(Long[]::new))
                .param("weighted", lines.stream().map(AllocationLine::weighted).toArray(Long[]::new))
                .update();
    }

    private List<AllocationLine> lines(UUID id) {
        return jdbc.sql("SELECT * FROM reference.allocation_line WHERE sheet = :id ORDER BY position")
                .param("id", id)
                .query((row, number) -> new AllocationLine(
                        new TenantId(row.getString("region")),
                        Grade.valueOf(row.getString("grade")),
                        row.getLong("equal"),
                        row.getLong("fixed"),
                        row.getLong("weighted")))
                .list();
    }

    private static AllocationSheet sheet(ResultSet row, List<AllocationLine> lines) throws SQLException {
        var head = head(row);
        var terms = SheetTerms.read(row.getString("terms"));
        return new AllocationSheet(
                head,
                terms.terms(head.total(), head.ratio()),
                terms.given(),
                List.of((UUID[]) row.getArray("rules").getArray()),
                lines);
    }

    private static SheetHead head(ResultSet row) throws SQLException {
        return new SheetHead(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("revision"),
                row.getLong("total"),
                AllocationTerms.plain(row.getBigDecimal("ratio")),
                row.getLong("pool"),
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                instant(row, "approved_at"),
                instant(row, "published_at"),
                instant(row, "discarded_at"),
                instant(row, "replaced_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String[] texts(List<AllocationLine> lines, Function<AllocationLine, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static UUID[] ids(List<RuleVersion> rules) {
        return rules.stream().map(RuleVersion::id).toArray(UUID[]::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
