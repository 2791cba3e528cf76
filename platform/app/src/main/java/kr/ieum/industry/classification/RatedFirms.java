package kr.ieum.industry.classification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of runs as they are read; called within transactions. */
@Repository
class RatedFirms {

    private static final int STREAMED_AT_ONCE = 1_000;
    private static final String SEEN = "SELECT r.*, c.name FROM core.classification_row r "
            + "JOIN core.company c ON c.tenant_id = r.tenant_id AND c.id = r.company_id ";

    /** The class after a decision, as {@link RatedFirm#next} has it. */
    private static final String NEXT =
            "CASE r.change WHEN 'HELD' THEN r.present ELSE COALESCE(r.adjusted, r.proposed) END";

    private static final String WANTED = """
            WHERE r.run_id = :run
                AND (CAST(:change AS text) IS NULL OR r.change = :change)
                AND (CAST(:next AS text) IS NULL OR\s""" + NEXT + """
             = :next)
                AND (CAST(:section AS text) IS NULL OR r.section = :section)
                AND (NOT :adjusted OR r.adjusted IS NOT NULL)
            """;
    private static final String NAMED = "AND c.name ILIKE '%' || :words || '%' ";
    private static final String BY_NAME = "ORDER BY c.name, c.id ";

    private final JdbcClient jdbc;

    RatedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RatedFirm> page(RunId run, RowFilter filter, Pageable page) {
        return wanted(SEEN, run, filter, BY_NAME + "LIMIT :most OFFSET :skip")
                .param("most", page.getPageSize())
                .param("skip", page.getOffset())
                .query((row, number) -> firm(row))
                .list();
    }

    int count(RunId run, RowFilter filter) {
        var from = filter.words().isBlank()
                ? "SELECT count(*) FROM core.classification_row r "
                : "SELECT count(*) FROM core.classification_row r "
                        + "JOIN core.company c ON c.tenant_id = r.tenant_id AND c.id = r.company_id ";
        return wanted(from, run, filter, "").query(Integer.class).single();
    }

    void each(RunId run, RowFilter filter, Consumer<RatedFirm> take) {
        try (var firms = wanted(SEEN, run, filter, BY_NAME)
                .withFetchSize(STREAMED_AT_ONCE)
                .query((row, number) -> firm(row))
                .stream()) {
            firms.forEach(take);
        }
    }

    RunReport report(RunId run) {
        return new RunReport(jdbc.sql("SELECT r.section, r.change, r.present, " + NEXT + " AS next, count(*) AS firms "
                        + "FROM core.classification_row r WHERE r.run_id = :run GROUP BY 1, 2, 3, 4")
                .param("run", run.value())
                .query((row, number) -> new RunReport.Line(
                        row.getString("section"),
                        ClassChange.valueOf(row.getString("change")),
                        classOf(row.getString("present")),
                        classOf(row.getString("next")),
                        row.getInt("firms")))
                .list());
    }

    Optional<RatedFirm> find(RunId run, UUID company) {
        return jdbc.sql(SEEN + "WHERE r.run_id = :run AND r.company_id = :company")
                .param("run", run.value())
                .param("company", company)
                .query((row, number) -> firm(row))
                .optional();
    }

    Optional<Measures> measures(RunId run, UUID company) {
        return jdbc.sql("SELECT * FROM core.classification_row r WHERE r.run_id = :run AND r.company_id = :company")
                .param("run", run.value())
                .param("company", company)
                .query((row, number) -> Measures.of(row))
                .optional();
    }

    Optional<LatestRating> latest(UUID company) {
        return jdbc.sql("""
                        SELECT r.*, c.name, run.day, life.state FROM core.classification_row r
                        JOIN core.company c ON c.tenant_id = r.tenant_id AND c.id = r.company_id
                        JOIN core.classification_run run ON run.tenant_id = r.tenant_id AND run.id = r.run_id
                        JOIN core.life_case life ON life.tenant_id = run.tenant_id AND life.kind = :kind
                            AND life.subject = run.id
                        WHERE r.company_id = :company ORDER BY r.run_id DESC LIMIT 1""")
                .param("kind", ClassificationConfiguration.KIND)
                .param("company", company)
                .query((row, number) -> new LatestRating(
                        new RunId(row.getObject("run_id", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        RunState.valueOf(row.getString("state")),
                        firm(row)))
                .optional();
    }

    private JdbcClient.StatementSpec wanted(String from, RunId run, RowFilter filter, String order) {
        var next = filter.next();
        var change = filter.change();
        var named = !filter.words().isBlank();
        var statement = jdbc.sql(from + WANTED + (named ? NAMED : "") + order)
                .param("run", run.value())
                .param("change", change == null ? null : change.name())
                .param("next", next == null ? null : next.name())
                .param("section", filter.section())
                .param("adjusted", filter.adjusted());
        return named ? statement.param("words", literally(filter.words().strip())) : statement;
    }

    /** A percent sign or an underscore that was typed means itself. */
    private static String literally(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static RatedFirm firm(ResultSet row) throws SQLException {
        return new RatedFirm(
                row.getObject("company_id", UUID.class),
                row.getString("name"),
                row.getInt("version"),
                Standing.valueOf(row.getString("standing")),
                row.getString("section"),
                row.getObject("base_year", Integer.class),
                row.getBigDecimal("innovation"),
                row.getBigDecimal("growth"),
                row.getBigDecimal("confidence"),
                missing(row.getArray("missing")),
                classOf(row.getString("proposed")),
                classOf(row.getString("present")),
                classOf(row.getString("adjusted")),
                ClassChange.valueOf(row.getString("change")));
    }

    private static List<Indicator> missing(Array keys) throws SQLException {
        return Stream.of((String[]) keys.getArray())
                .map(key -> Indicator.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    static @Nullable FirmClass classOf(@Nullable String name) {
        return name == null ? null : FirmClass.valueOf(name);
    }
}
