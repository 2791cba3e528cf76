package kr.ieum.company.intake;

import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds for every row of an import the firm it means: the one the list named before under the same key, else the one
 * with the number, else the only one of the name in the district. A row without a match is a new firm. Each step is one
 * statement for all rows that are still without a match.
 */
@Component
class Matching {

    private static final String CLEAR = "DELETE FROM core.company_match WHERE import_id = :import";

    private static final String BY_KEY = """
            INSERT INTO core.company_match (import_id, row_number, how, company_id, old_key)
            SELECT r.import_id, r.row_number, 'KEY', s.company_id, s.external_key
            FROM core.import_row r
            JOIN core.company_source s ON s.source = :source AND s.external_key = r.key
            WHERE r.import_id = :import AND r.fit""";

    private static final String BY_NUMBER = """
            INSERT INTO core.company_match (import_id, row_number, how, company_id)
            SELECT r.import_id, r.row_number, 'NUMBER', c.id
            FROM core.import_row r
            JOIN core.company c ON c.business_number = r.values ->> 'business_number' AND c.deleted_at IS NULL
            WHERE r.import_id = :import AND r.fit AND NOT EXISTS (
                SELECT FROM core.company_match m WHERE m.import_id = r.import_id AND m.row_number = r.row_number)""";

    /** Branches share a corporate number, so it counts only where business numbers do not speak against it. */
    private static final String BY_CORPORATE_NUMBER = """
            INSERT INTO core.company_match (import_id, row_number, how, company_id)
            SELECT r.import_id, r.row_number, 'NUMBER', (array_agg(c.id))[1]
            FROM core.import_row r
            JOIN core.company c ON c.corporate_number = r.values ->> 'corporate_number' AND c.deleted_at IS NULL
                AND (c.business_number IS NULL OR r.values ->> 'business_number' IS NULL)
            WHERE r.import_id = :import AND r.fit AND NOT EXISTS (
                SELECT FROM core.company_match m WHERE m.import_id = r.import_id AND m.row_number = r.row_number)
            GROUP BY r.import_id, r.row_number
            HAVING count(*) = 1""";

    /**
     * The key of a row with a business number holds its district too, for firms with several workplaces. When such a key
     * vanished and one appeared for the same firm, the firm has moved.
     */
    private static final String MOVED = """
            WITH vanished AS (
                SELECT s.company_id, min(s.external_key) AS external_key
                FROM core.company_source s
                WHERE s.source = :source AND s.gone_since IS NULL AND s.external_key LIKE 'B:%' AND NOT EXISTS (
                    SELECT FROM core.import_row o WHERE o.import_id = :import AND o.key = s.external_key)
                GROUP BY s.company_id HAVING count(*) = 1),
            appeared AS (
                SELECT m.company_id, min(m.row_number) AS row_number
                FROM core.company_match m
                JOIN core.import_row r ON r.import_id = m.import_id AND r.row_number = m.row_number
                WHERE m.import_id = :import AND m.how = 'NUMBER' AND r.key LIKE 'B:%'
                GROUP BY m.company_id HAVING count(*) = 1)
            UPDATE core.company_match m SET how = 'MOVED', old_key = v.external_key
            FROM vanished v JOIN appeared a ON a.company_id = v.company_id
            WHERE m.import_id = :import AND m.row_number = a.row_number""";

    /** Two firms may bear the same name: whatever both sides know must not differ, and the list must not name both. */
    private static final String BY_NAME = """
            INSERT INTO core.company_match (import_id, row_number, how, company_id, conflict)
            SELECT :import, row_number, CASE count(*) WHEN 1 THEN 'NAME' ELSE 'UNKNOWN' END,
                CASE count(*) WHEN 1 THEN (array_agg(id))[1] END,
                CASE WHEN count(*) > 1 THEN core.row_conflict('name', 'ERROR', 'match.several', count(*)::text,
                    string_agg(concat_ws(' · ', name, representative, business_number), ', ' ORDER BY name, id)) END
            FROM (
                SELECT r.row_number, c.id, c.name, c.representative, c.business_number
                FROM core.import_row r
                JOIN core.company c ON c.name_key = r.values ->> 'name_key' AND c.deleted_at IS NULL
                WHERE r.import_id = :import AND r.fit
                    AND (c.business_number IS NULL OR r.values ->> 'business_number' IS NULL)
                    AND (c.corporate_number IS NULL OR r.values ->> 'corporate_number' IS NULL)
                    AND (c.representative IS NULL OR r.values ->> 'representative' IS NULL
                        OR c.representative = r.values ->> 'representative')
                    AND (jsonb_exists(r.values -> 'districts', c.district) OR EXISTS (
                        SELECT FROM core.workplace w
                        WHERE w.company_id = c.id AND jsonb_exists(r.values -> 'districts', w.district)))
                    AND NOT EXISTS (
                        SELECT FROM core.company_match m
                        WHERE m.import_id = r.import_id AND m.row_number = r.row_number)
                    AND NOT EXISTS (
                        SELECT FROM core.company_source s
                        JOIN core.import_row o ON o.import_id = :import AND o.key = s.external_key
                        WHERE s.company_id = c.id AND s.source = :source)) candidate
            GROUP BY row_number""";

    private static final String TWINS = """
            UPDATE core.company_match m SET how = 'UNKNOWN', company_id = NULL,
                conflict = core.row_conflict('name', 'ERROR', 'match.twins', t.rows)
            FROM (
                SELECT company_id, string_agg(row_number::text, ', ' ORDER BY row_number) AS rows
                FROM core.company_match WHERE import_id = :import AND how = 'NAME'
                GROUP BY company_id HAVING count(*) > 1) t
            WHERE m.import_id = :import AND m.how = 'NAME' AND m.company_id = t.company_id""";

    /** Several rows of a new firm are its workplaces, as long as they agree on its name. */
    private static final String SAME_NEW_FIRM = """
            INSERT INTO core.company_match (import_id, row_number, how, with_row, conflict)
            SELECT :import, row_number, 'WITH', first_row, CASE WHEN name_key <> first_name
                THEN core.row_conflict('business_number', 'ERROR', 'match.number-twice', first_row::text) END
            FROM (
                SELECT r.row_number, r.values ->> 'name_key' AS name_key,
                    first_value(r.row_number) OVER same_firm AS first_row,
                    first_value(r.values ->> 'name_key') OVER same_firm AS first_name
                FROM core.import_row r
                WHERE r.import_id = :import AND r.fit AND r.values ->> 'business_number' IS NOT NULL AND NOT EXISTS (
                    SELECT FROM core.company_match m WHERE m.import_id = r.import_id AND m.row_number = r.row_number)
                WINDOW same_firm AS (PARTITION BY r.values ->> 'business_number' ORDER BY r.row_number)) candidate
            WHERE row_number <> first_row""";

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(ImportId id) {
        jdbc.sql(CLEAR).param("import", id.value()).update();
    }

    void match(ImportRun run) {
        for (var step :
                new String[] {CLEAR, BY_KEY, BY_NUMBER, BY_CORPORATE_NUMBER, MOVED, BY_NAME, TWINS, SAME_NEW_FIRM}) {
            jdbc.sql(step)
                    .param("import", run.id().value())
                    .param("source", run.source())
                    .update();
        }
    }
}
