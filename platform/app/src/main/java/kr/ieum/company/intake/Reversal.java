package kr.ieum.company.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kr.ieum.audit.Changes;
import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Undone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes an import back: what it brought is deleted, what it changed is as before. A firm that somebody or another list
 * has touched since stays as it is, with all that the import gave it. Only the version does not go back, so that a form
 * opened in between cannot overwrite what it has not seen.
 */
@Component
class Reversal {

    /** Firms the import brought, and whether somebody holds on to them by now. */
    private static final String BROUGHT = """
            INSERT INTO brought (id, kept)
            SELECT c.id, c.version > 0
                OR EXISTS (SELECT FROM core.company_note n WHERE n.company_id = c.id)
                OR EXISTS (SELECT FROM core.company_contact n WHERE n.company_id = c.id)
                OR EXISTS (
                    SELECT FROM core.company_source s WHERE s.company_id = c.id AND s.last_import <> :import) AS kept
            FROM core.change h
            JOIN core.company c ON c.id = h.subject_id
            WHERE h.import_id = :import AND h.subject_kind = 'company' AND h.action = 'imported' AND h.before IS NULL""";

    private static final String CHANGED = """
            INSERT INTO changed (id, kept, before)
            SELECT c.id, c.version <> b.version_after AS kept, b.before
            FROM core.company_before b
            JOIN core.company c ON c.id = b.company_id
            WHERE b.import_id = :import""";

    /** Sources first: those of firms that stay, stay. */
    private static final String FORGET_SOURCES = """
            DELETE FROM core.company_source s USING changed c
            WHERE s.company_id = c.id AND NOT c.kept AND s.source = :source AND s.last_import = :import""";

    private static final String RESTORE_SOURCES = """
            INSERT INTO core.company_source (source, external_key, company_id, row_hash, last_import, gone_since)
            SELECT o.source, o.external_key, o.company_id, o.row_hash, o.last_import, o.gone_since
            FROM core.company_source_before b
            CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS core.company_source), b.before) o
            JOIN core.company c ON c.id = o.company_id
            WHERE b.import_id = :import AND NOT EXISTS (SELECT FROM changed k WHERE k.id = o.company_id AND k.kept)
            ON CONFLICT (tenant_id, source, external_key) DO UPDATE SET
                gone_since = EXCLUDED.gone_since
                WHERE company_source.last_import = EXCLUDED.last_import""";

    private static final String DELETE_BROUGHT =
            "DELETE FROM core.company c USING brought b WHERE c.id = b.id AND NOT b.kept";

    private static final String RESTORE_FIRMS = """
            UPDATE core.company c SET %s, headquarters_here = o.headquarters_here, district = o.district,
                main_industry = o.main_industry, main_industry_revision = o.main_industry_revision,
                main_industry_label = o.main_industry_label, latest_year = o.latest_year,
                latest_revenue = o.latest_revenue, latest_employees = o.latest_employees, search = o.search,
                updated_at = o.updated_at, updated_by = o.updated_by, version = c.version + 1
            FROM changed b CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS core.company), b.before -> 'company') o
            WHERE c.id = b.id AND NOT b.kept""".formatted(FirmColumns.joined("%1$s = o.%1$s"));

    private static final Map<String, String> PARTS = Map.of(
            "workplaces", "workplace",
            "industries", "company_industry",
            "figures", "company_figures",
            "certificates", "company_certificate");

    private static final String CLEAR_PART =
            "DELETE FROM core.{table} p USING changed b WHERE p.company_id = b.id AND NOT b.kept";

    private static final String RESTORE_PART = """
            INSERT INTO core.{table}
            SELECT o.* FROM changed b
            CROSS JOIN LATERAL jsonb_populate_recordset(CAST(NULL AS core.{table}), b.before -> '{part}') o
            WHERE NOT b.kept AND jsonb_typeof(b.before -> '{part}') = 'array'""";

    private static final String HISTORY = Changes.INSERT + """
            SELECT :at, :actor, 'company', id, 'import-undone', NULL, NULL, :source, :import
            FROM (SELECT id, kept FROM brought UNION ALL SELECT id, kept FROM changed) touched WHERE NOT kept""";

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE NOT kept) AS undone, count(*) FILTER (WHERE kept) AS kept
            FROM (SELECT kept FROM brought UNION ALL SELECT kept FROM changed) touched""";

    private static final String FORGET_IMAGES = "DELETE FROM core.company_before WHERE import_id = :import";
    private static final String FORGET_SOURCE_IMAGES =
            "DELETE FROM core.company_source_before WHERE import_id = :import";

    private final JdbcClient jdbc;
    private final Clock clock;

    Reversal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Undone undo(ImportRun run) {
        var moment = new Moment(Instant.now(clock));
        jdbc.sql("DROP TABLE IF EXISTS pg_temp.brought, pg_temp.changed").update();
        jdbc.sql("CREATE TEMPORARY TABLE brought (id uuid, kept boolean) ON COMMIT DROP")
                .update();
        jdbc.sql("CREATE TEMPORARY TABLE changed (id uuid, kept boolean, before jsonb) ON COMMIT DROP")
                .update();
        for (var step : List.of(BROUGHT, CHANGED, FORGET_SOURCES, DELETE_BROUGHT, RESTORE_SOURCES, RESTORE_FIRMS)) {
            step(step, run, moment);
        }
        PARTS.forEach((part, table) -> {
            step(of(part, table, CLEAR_PART), run, moment);
            step(of(part, table, RESTORE_PART), run, moment);
        });
        for (var step : List.of(HISTORY, FORGET_IMAGES, FORGET_SOURCE_IMAGES)) {
            step(step, run, moment);
        }
        return jdbc.sql(COUNT).query(Undone.class).single();
    }

    private static String of(String part, String table, String sql) {
        return sql.replace("{table}", table).replace("{part}", part);
    }

    private void step(String sql, ImportRun run, Moment moment) {
        jdbc.sql(sql).params(moment.parameters(run)).update();
    }
}
