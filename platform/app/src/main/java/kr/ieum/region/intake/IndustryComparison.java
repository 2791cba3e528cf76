package kr.ieum.region.intake;

import java.util.List;
import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the classes that the rows of an import name with those that are known. */
@Component
class IndustryComparison {

    /**
     * Each class once, at the row that names it first; a row without a section has that of the row above it, which counts
     * even where that row itself stays out.
     */
    static final String FOUND = """
            WITH said AS (
                SELECT row_number, fit, outcome, values, max(section) OVER (PARTITION BY part) AS section
                FROM (
                    SELECT row_number, fit, outcome, values, values ->> 'section' AS section,
                        count(values ->> 'section') OVER (ORDER BY row_number) AS part
                    FROM core.import_row WHERE import_id = :import AND row_number > 0) rows),
            found AS (
                SELECT DISTINCT ON (c.code) s.row_number, c.code, c.level, s.section, c.name,
                    CASE c.level WHEN 1 THEN NULL WHEN 2 THEN s.section ELSE left(c.code, -1) END AS parent
                FROM said s
                CROSS JOIN LATERAL jsonb_to_recordset(s.values -> 'classes') AS c(level smallint, code text, name text)
                WHERE NOT :good OR s.fit AND s.outcome IS DISTINCT FROM 'PROBLEM'
                ORDER BY c.code, s.row_number),
            compared AS (
                SELECT f.*, CASE WHEN i.code IS NULL THEN 'NEW'
                    WHEN (i.section, i.parent, i.name) IS DISTINCT FROM (f.section, f.parent, f.name) THEN 'CHANGED'
                    ELSE 'SAME' END AS change
                FROM found f
                LEFT JOIN reference.industry i ON i.revision = :revision AND i.code = f.code)
            """;

    private static final String BEGIN =
            "UPDATE core.import_row SET outcome = NULL, conflicts = NULL WHERE import_id = :import AND fit";

    private static final String JUDGE = FOUND + """
            UPDATE core.import_row r SET outcome = CASE
                WHEN EXISTS (SELECT FROM compared c WHERE c.row_number = r.row_number AND c.change = 'NEW') THEN 'NEW'
                WHEN EXISTS (SELECT FROM compared c WHERE c.row_number = r.row_number AND c.change = 'CHANGED')
                    THEN 'CHANGED'
                ELSE 'SAME' END
            WHERE r.import_id = :import AND r.fit AND r.outcome IS NULL""";

    private static final String WITHOUT_REVISION = """
            UPDATE core.import_row SET outcome = 'PROBLEM', conflicts = CAST(:problem AS jsonb)
            WHERE import_id = :import AND fit""";

    /** A row may say a class that an earlier one calls otherwise, or stand below a class that nobody knows. */
    private static final String CONTRADICTIONS = FOUND + """
            UPDATE core.import_row r SET outcome = 'PROBLEM', conflicts = CAST(:problem AS jsonb)
            WHERE r.import_id = :import AND r.fit AND EXISTS (
                SELECT FROM jsonb_to_recordset(r.values -> 'classes') AS c(code text, name text)
                JOIN found f ON f.code = c.code WHERE f.name <> c.name)""";

    private static final String ORPHANS = FOUND + """
            UPDATE core.import_row r SET outcome = 'PROBLEM', conflicts = CAST(:problem AS jsonb)
            WHERE r.import_id = :import AND r.fit AND EXISTS (
                SELECT FROM found f WHERE f.row_number = r.row_number AND (f.section IS NULL OR f.level > 1
                    AND NOT EXISTS (SELECT FROM found p WHERE p.code = f.parent)
                    AND NOT EXISTS (
                        SELECT FROM reference.industry p WHERE p.revision = :revision AND p.code = f.parent)))""";

    private static final String GONE = FOUND + """
            INSERT INTO core.import_row (import_id, row_number, key, label, fit, outcome)
            SELECT :import, -row_number() OVER (ORDER BY i.code), i.code, i.name, false, 'GONE'
            FROM reference.industry i
            WHERE i.revision = :revision AND EXISTS (SELECT FROM found)
                AND NOT EXISTS (SELECT FROM found f WHERE f.code = i.code)""";

    private static final String BY_LEVEL = FOUND + """
            SELECT level, count(*) FILTER (WHERE change = 'NEW') AS new,
                count(*) FILTER (WHERE change = 'CHANGED') AS changed, count(*) FILTER (WHERE change = 'SAME') AS same
            FROM compared GROUP BY level ORDER BY level""";

    private final JdbcClient jdbc;
    private final Revisions revisions;

    IndustryComparison(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    void compare(ImportRun run) {
        var revision = revisions.of(run.id());
        if (revision.isEmpty()) {
            jdbc.sql(WITHOUT_REVISION)
                    .param("import", run.id().value())
                    .param("problem", problem("revision"))
                    .update();
            return;
        }
        jdbc.sql(BEGIN).param("import", run.id().value()).update();
        problems(run.id(), revision.get());
        sql(JUDGE, run.id(), revision.get(), true).update();
        sql(GONE, run.id(), revision.get(), false).update();
    }

    private void problems(ImportId id, int revision) {
        sql(CONTRADICTIONS, id, revision, true)
                .param("problem", problem("two-names"))
                .update();
        var fallen = 1;
        while (fallen > 0) {
            // whoever stands below a row that falls out falls out next
            fallen = sql(ORPHANS, id, revision, true)
                    .param("problem", problem("no-parent"))
                    .update();
        }
    }

    /** How many classes of each level are new, changed and the same. */
    List<Message> facts(ImportId id) {
        return revisions
                .of(id)
                .map(revision -> sql(BY_LEVEL, id, revision, true)
                        .query((row, number) -> Message.of(
                                "region.intake.fact." + row.getInt("level"),
                                "" + revision,
                                row.getString("new"),
                                row.getString("changed"),
                                row.getString("same")))
                        .list())
                .orElse(List.of());
    }

    /** @param good whether only rows speak that have no problem */
    JdbcClient.StatementSpec sql(String statement, ImportId id, int revision, boolean good) {
        return jdbc.sql(statement)
                .param("import", id.value())
                .param("revision", revision)
                .param("good", good);
    }

    private static String problem(String what) {
        return """
                [{"severity": "ERROR", "reason": {"key": "region.intake.problem.%s", "arguments": []},
                  "mend": {"key": "region.intake.problem.%s.mend", "arguments": []}}]""".formatted(what, what);
    }
}
