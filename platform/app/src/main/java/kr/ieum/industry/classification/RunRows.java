package kr.ieum.industry.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores many firms with one statement; called within the transaction of a run. */
@Repository
class RunRows {

    private static final int FIRMS_OF_A_PIECE = 10_000;
    private static final String COLUMNS =
            Stream.of(Indicator.values()).map(Indicator::column).collect(Collectors.joining(", "));
    private static final String MEASURES =
            Stream.of(Indicator.values()).map(each -> "i." + each.column()).collect(Collectors.joining(", "));

    private static final String RATE = """
            INSERT INTO core.classification_row (run_id, company_id, standing, section, base_year, %1$s, innovation,
                growth, confidence, proposed, present)
            SELECT :run, r.company_id, CASE WHEN r.proposed IS NULL THEN 'UNRATED' ELSE 'RATED' END, r.section,
                r.base_year, %1$s, r.innovation, r.growth, r.confidence, r.proposed, p.class
            FROM (
                SELECT i.*, s.*, core.class_of_scores(s.innovation, s.growth, s.confidence,
                    CAST(:limits AS float8[])) AS proposed
                FROM core.firm_indicator(:day, :oldest, CAST(:kinds AS text[]), CAST(:sizes AS text[]), :after, :upto,
                    CAST(:everything AS text[]), CAST(:areas AS text[]), CAST(:revisions AS smallint[]),
                    CAST(:codes AS text[])) i
                CROSS JOIN LATERAL core.firm_score(%2$s, CAST(:weights AS float8[]), CAST(:marks AS float8[])) s) r
            LEFT JOIN core.firm_class p ON p.tenant_id = r.tenant_id AND p.company_id = r.company_id
                AND p.until IS NULL""".formatted(COLUMNS, MEASURES);

    private static final String OUTSIDE = """
            INSERT INTO core.classification_row (run_id, company_id, standing, section, confidence, present)
            SELECT :run, p.company_id, 'OUTSIDE', COALESCE(i.section, 'UNKNOWN'), 0, p.class
            FROM core.firm_class p
            JOIN core.company c ON c.tenant_id = p.tenant_id AND c.id = p.company_id
            LEFT JOIN reference.industry i ON i.revision = c.main_industry_revision AND i.code = c.main_industry
            WHERE p.until IS NULL AND NOT EXISTS (
                SELECT FROM core.classification_row r
                WHERE r.tenant_id = p.tenant_id AND r.run_id = :run AND r.company_id = p.company_id)""";

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int firms(Formula formula, FirmScope scope) {
        return scope.fill(jdbc.sql("""
                        SELECT count(*) FROM core.firm_in_scope(CAST(:sizes AS text[]), CAST(:everything AS text[]),
                            CAST(:areas AS text[]), CAST(:revisions AS smallint[]), CAST(:codes AS text[]))"""))
                .param("sizes", texts(formula.sizes()))
                .query(Integer.class)
                .single();
    }

    /** The region's firms in parts of about {@value #FIRMS_OF_A_PIECE}. */
    List<Piece> pieces() {
        var ends = jdbc.sql("""
                        SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place
                            FROM core.company WHERE deleted_at IS NULL) firm
                        WHERE place % :size = 0 ORDER BY id""")
                .param("size", FIRMS_OF_A_PIECE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        var pieces = new ArrayList<Piece>();
        var after = Piece.FIRST;
        for (var end : ends) {
            pieces.add(new Piece(after, end));
            after = end;
        }
        pieces.add(new Piece(after, Piece.LAST));
        return pieces;
    }

    /** @return how many firms the piece has */
    int rate(Run run, Formula formula, FirmScope scope, Piece piece) {
        return scope.fill(numbers(jdbc.sql(RATE), formula, run.day()))
                .param("run", run.id().value())
                .param("after", piece.after())
                .param("upto", piece.upto())
                .update();
    }

    /** Adds firms that have a class but are not in scope any more: closed, deleted, grown large, in another industry. */
    void addOutside(RunId run) {
        jdbc.sql(OUTSIDE).param("run", run.value()).update();
    }

    private static JdbcClient.StatementSpec numbers(
            JdbcClient.StatementSpec statement, Formula formula, LocalDate day) {
        return statement
                .param("day", day)
                .param("oldest", formula.oldest(day.getYear()))
                .param("kinds", texts(formula.certificates()))
                .param("sizes", texts(formula.sizes()))
                .param("weights", FormulaArrays.weights(formula))
                .param("marks", FormulaArrays.fullMarks(formula))
                .param("limits", FormulaArrays.limits(formula));
    }

    private static String[] texts(java.util.Set<String> names) {
        return names.toArray(String[]::new);
    }
}
