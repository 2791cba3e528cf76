package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings firms of the register up to date with their rows: only what the list says, never a blank over a value, and not
 * the fields that a person has changed since. A firm that differs only in how its name is spelt keeps its spelling
 * unless the list has named it before.
 */
@Component
class KnownFirms {

    private static final String COLUMN =
            "%1$s = CASE WHEN '%1$s' = ANY (t.kept) THEN c.%1$s ELSE COALESCE(t.%1$s, c.%1$s) END";

    private static final String SPELLING = """
            UPDATE taken t SET name = c.name, legal_form = COALESCE(NULLIF(c.legal_form, 'UNKNOWN'), t.legal_form)
            FROM core.company c
            WHERE c.id = t.company_id AND NOT t.created AND NOT t.extra AND NOT t.known AND c.name_key = t.name_key""";

    private static final String COMPANIES = """
            UPDATE core.company c SET %s,
                headquarters_here = COALESCE(t.headquarters = :tenant, c.headquarters_here),
                district = COALESCE(
                    (SELECT d FROM jsonb_array_elements_text(t.districts) d WHERE d LIKE :tenant || '/%%' LIMIT 1),
                    c.district),
                version = c.version + 1, updated_at = :at, updated_by = :actor
            FROM taken t
            WHERE c.id = t.company_id AND NOT t.created AND NOT t.extra""".formatted(FirmColumns.joined(COLUMN));

    /** Labels without a code do not take the place of codes. */
    private static final String TAKES_INDUSTRIES = """
            NOT t.created AND NOT t.extra AND NOT 'main_industry' = ANY (t.kept) AND t.industries IS NOT NULL
                AND (t.main_industry IS NOT NULL OR NOT EXISTS (
                    SELECT FROM core.company_industry k WHERE k.company_id = t.company_id AND k.code IS NOT NULL))""";

    private static final String FORGET_INDUSTRIES =
            "UPDATE taken t SET industries = NULL WHERE NOT t.created AND NOT (" + TAKES_INDUSTRIES + ")";

    private static final String CLEAR_INDUSTRIES = """
            DELETE FROM core.company_industry i USING taken t
            WHERE i.company_id = t.company_id AND NOT t.created AND t.industries IS NOT NULL""";

    private static final String INDUSTRIES = """
            INSERT INTO core.company_industry (company_id, position, code, revision, label)
            SELECT t.company_id, i.position - 1, i.code, i.revision, i.label
            FROM taken t, ROWS FROM (jsonb_to_recordset(t.industries) AS (code text, revision smallint, label text))
                WITH ORDINALITY AS i (code, revision, label, position)
            WHERE NOT t.created AND t.industries IS NOT NULL""";

    private static final String MAIN_INDUSTRY = """
            UPDATE core.company c SET main_industry = t.main_industry,
                main_industry_revision = t.main_industry_revision, main_industry_label = t.main_industry_label
            FROM taken t WHERE c.id = t.company_id AND NOT t.created AND t.industries IS NOT NULL""";

    private static final String FIGURES = """
            INSERT INTO core.company_figures AS o (company_id, year, revenue, exports, rnd_expense, total_assets,
                employees, patents, source)
            SELECT t.company_id, f.year, f.revenue, f.exports, f.rnd_expense, f.total_assets, f.employees, f.patents,
                :source
            FROM taken t, jsonb_to_recordset(t.figures) AS f (year smallint, revenue bigint, exports bigint,
                rnd_expense bigint, total_assets bigint, employees integer, patents integer)
            WHERE NOT t.created AND NOT t.extra
            ON CONFLICT (tenant_id, company_id, year) DO UPDATE SET
                revenue = COALESCE(EXCLUDED.revenue, o.revenue), exports = COALESCE(EXCLUDED.exports, o.exports),
                rnd_expense = COALESCE(EXCLUDED.rnd_expense, o.rnd_expense),
                total_assets = COALESCE(EXCLUDED.total_assets, o.total_assets),
                employees = COALESCE(EXCLUDED.employees, o.employees),
                patents = COALESCE(EXCLUDED.patents, o.patents), source = EXCLUDED.source""";

    private static final String LATEST = """
            UPDATE core.company c SET latest_year = l.year, latest_revenue = l.revenue, latest_employees = l.employees
            FROM (
                SELECT DISTINCT ON (f.company_id) f.company_id, f.year, f.revenue, f.employees
                FROM core.company_figures f
                JOIN taken t ON t.company_id = f.company_id AND NOT t.created AND NOT t.extra
                WHERE f.revenue IS NOT NULL OR f.employees IS NOT NULL
                ORDER BY f.company_id, f.year DESC) l
            WHERE c.id = l.company_id""";

    private static final String CERTIFICATES = """
            INSERT INTO core.company_certificate AS o (company_id, kind, number, valid_from, valid_to)
            SELECT DISTINCT ON (t.company_id, c.kind, c.number)
                t.company_id, c.kind, c.number, c.valid_from, c.valid_to
            FROM taken t, jsonb_to_recordset(t.certificates) AS c (kind text, number text, valid_from date,
                valid_to date)
            WHERE NOT t.created
            ON CONFLICT (tenant_id, company_id, kind, number) DO UPDATE SET
                valid_from = COALESCE(EXCLUDED.valid_from, o.valid_from),
                valid_to = COALESCE(EXCLUDED.valid_to, o.valid_to)""";

    private final JdbcClient jdbc;
    private final Workplaces workplaces;

    KnownFirms(JdbcClient jdbc, Workplaces workplaces) {
        this.jdbc = jdbc;
        this.workplaces = workplaces;
    }

    void write(ImportRun run, Moment moment) {
        step(SPELLING, run, moment);
        step(COMPANIES, run, moment);
        workplaces.write(run);
        for (var step : List.of(
                FORGET_INDUSTRIES, CLEAR_INDUSTRIES, INDUSTRIES, MAIN_INDUSTRY, FIGURES, LATEST, CERTIFICATES)) {
            step(step, run, moment);
        }
    }

    private void step(String sql, ImportRun run, Moment moment) {
        jdbc.sql(sql).params(moment.parameters(run)).update();
    }
}
