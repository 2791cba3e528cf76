package kr.ieum.region.intake;

import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Undone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares, writes and takes back links between the two revisions. Both ends of a link must be known. */
@Component
class IndustryLinks {

    private static final String JUDGE = """
            UPDATE core.import_row r SET conflicts = NULL, outcome = CASE WHEN EXISTS (
                SELECT FROM reference.industry_link l
                WHERE l.code_10 = r.values ->> 'code10' AND l.code_11 = r.values ->> 'code11') THEN 'SAME' ELSE 'NEW' END
            WHERE import_id = :import AND fit""";

    private static final String UNKNOWN = """
            UPDATE core.import_row r SET outcome = 'PROBLEM', conflicts = jsonb_build_array(jsonb_build_object(
                'field', CASE WHEN o.code IS NULL THEN 'code-10' ELSE 'code-11' END, 'severity', 'ERROR',
                'reason', jsonb_build_object('key', 'region.intake.problem.unknown', 'arguments', '[]'::jsonb),
                'mend', jsonb_build_object('key', 'region.intake.problem.unknown.mend', 'arguments', '[]'::jsonb)))
            FROM core.import_row s
            LEFT JOIN reference.industry o ON o.revision = 10 AND o.code = s.values ->> 'code10'
            LEFT JOIN reference.industry n ON n.revision = 11 AND n.code = s.values ->> 'code11'
            WHERE r.import_id = :import AND r.fit AND s.import_id = r.import_id AND s.row_number = r.row_number
                AND (o.code IS NULL OR n.code IS NULL)""";

    private static final String GONE = """
            INSERT INTO core.import_row (import_id, row_number, key, label, fit, outcome)
            SELECT :import, -row_number() OVER (ORDER BY code_10, code_11), code_10 || ' → ' || code_11,
                code_10 || ' → ' || code_11, false, 'GONE'
            FROM reference.industry_link l
            WHERE NOT EXISTS (
                SELECT FROM core.import_row r
                WHERE r.import_id = :import AND r.key = l.code_10 || ' → ' || l.code_11)""";

    private static final String WRITE = """
            INSERT INTO reference.industry_link (code_10, code_11, import_id)
            SELECT values ->> 'code10', values ->> 'code11', :import
            FROM core.import_row WHERE import_id = :import AND outcome = 'NEW'""";

    private static final String TAKE_BACK = "DELETE FROM reference.industry_link WHERE import_id = :import";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    IndustryLinks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void compare(ImportRun run) {
        update(JUDGE, run);
        update(UNKNOWN, run);
        update(GONE, run);
    }

    void commit(ImportRun run) {
        update(WRITE, run);
        events.publishEvent(new IndustriesImported());
    }

    Undone undo(ImportRun run) {
        var removed = update(TAKE_BACK, run);
        events.publishEvent(new IndustriesImported());
        return new Undone(removed, 0);
    }

    private int update(String sql, ImportRun run) {
        return jdbc.sql(sql).param("import", run.id().value()).update();
    }
}
