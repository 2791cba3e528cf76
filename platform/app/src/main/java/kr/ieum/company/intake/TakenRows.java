package kr.ieum.company.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows that go in, spread into typed columns in a temporary table of the transaction: {@code created} for the row
 * that brings a new firm, {@code extra} for one that only adds a workplace to the firm of another row.
 */
@Component
class TakenRows {

    private static final String SPREAD = """
            CREATE TEMPORARY TABLE taken ON COMMIT DROP AS
            SELECT r.row_number, r.key, r.hash, COALESCE(m.company_id, uuidv7()) AS company_id,
                m.company_id IS NULL AND m.with_row IS NULL AS created, m.with_row IS NOT NULL AS extra,
                COALESCE(m.how IN ('KEY', 'MOVED'), false) AS known, m.with_row, m.old_key,
                COALESCE(m.kept, '{}') AS kept, v.*
            FROM core.import_row r
            LEFT JOIN core.company_match m ON m.import_id = r.import_id AND m.row_number = r.row_number
            CROSS JOIN LATERAL jsonb_to_record(r.values) AS v (
                name text, name_key text, legal_form text, english_name text, business_number text,
                corporate_number text, representative text, status text, size_class text, founded_on date, phone text,
                website text, products text, main_industry text, main_industry_revision smallint,
                main_industry_label text, latest_year smallint, latest_revenue bigint, latest_employees integer,
                headquarters text, districts jsonb, places jsonb, industries jsonb, figures jsonb, certificates jsonb,
                search text)
            WHERE r.import_id = ':import' AND r.fit AND r.outcome IN ('NEW', 'CHANGED')""";

    private static final String JOIN_WORKPLACES = """
            UPDATE taken t SET company_id = f.company_id FROM taken f
            WHERE t.with_row = f.row_number""";

    /** Rows beyond the first that mean the same known firm add workplaces, too. */
    private static final String JOIN_KNOWN = """
            UPDATE taken t SET extra = true
            FROM (SELECT company_id, min(row_number) AS first_row FROM taken WHERE NOT created AND NOT extra
                GROUP BY company_id HAVING count(*) > 1) f
            WHERE NOT t.created AND t.company_id = f.company_id AND t.row_number <> f.first_row""";

    private final JdbcClient jdbc;

    TakenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many rows go in */
    int spread(UUID importId) {
        jdbc.sql("DROP TABLE IF EXISTS pg_temp.taken, pg_temp.taken_place").update();
        // a statement that makes a table takes no parameters; an id is safe to write out
        var rows = jdbc.sql(SPREAD.replace(":import", importId.toString())).update();
        jdbc.sql(JOIN_WORKPLACES).update();
        jdbc.sql(JOIN_KNOWN).update();
        jdbc.sql("ANALYZE taken").update();
        return rows;
    }
}
