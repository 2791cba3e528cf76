package kr.ieum.company.intake;

import kr.ieum.exchange.ImportId;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells for every matched row whether it brings something new, and what the register has against it. */
@Component
class Comparison {

    private static final String DELETED = """
            UPDATE core.company_match m SET conflict = core.row_conflict('name', 'ERROR', 'match.deleted', c.name)
            FROM core.company c, core.company_source s, core.import_row r
            WHERE m.import_id = :import AND m.how = 'KEY' AND c.id = m.company_id AND c.deleted_at IS NOT NULL
                AND s.source = :source AND s.external_key = m.old_key
                AND r.import_id = m.import_id AND r.row_number = m.row_number AND r.hash <> s.row_hash""";

    private static final String NUMBER_TAKEN = """
            UPDATE core.company_match m
            SET conflict = core.row_conflict('business_number', 'ERROR', 'match.number-taken', o.name)
            FROM core.import_row r, core.company o
            WHERE m.import_id = :import AND m.how IN ('KEY', 'NAME') AND m.conflict IS NULL
                AND r.import_id = m.import_id AND r.row_number = m.row_number
                AND o.business_number = r.values ->> 'business_number' AND o.deleted_at IS NULL
                AND o.id <> m.company_id""";

    /** Two firms of the register cannot get the same number from one file, nor a known firm that of a new one. */
    private static final String NUMBER_TWICE = """
            WITH wanted AS (
                SELECT r.row_number, r.values ->> 'business_number' AS number, m.company_id
                FROM core.import_row r
                LEFT JOIN core.company_match m ON m.import_id = r.import_id AND m.row_number = r.row_number
                LEFT JOIN core.company c ON c.id = m.company_id
                WHERE r.import_id = :import AND r.fit AND r.values ->> 'business_number' IS NOT NULL AND m.conflict IS NULL
                    AND (m.how IS NULL OR m.how = 'WITH'
                        OR c.business_number IS DISTINCT FROM r.values ->> 'business_number')),
            clash AS (
                SELECT number, min(row_number) AS first_row FROM wanted GROUP BY number
                HAVING count(DISTINCT company_id) > 1 OR (count(company_id) > 0 AND count(company_id) < count(*)))
            INSERT INTO core.company_match (import_id, row_number, how, conflict)
            SELECT :import, w.row_number, 'UNKNOWN',
                core.row_conflict('business_number', 'ERROR', 'match.number-twice', clash.first_row::text)
            FROM wanted w JOIN clash ON clash.number = w.number
            ON CONFLICT (tenant_id, import_id, row_number) DO UPDATE SET conflict = EXCLUDED.conflict""";

    /**
     * Fields in which the list now differs from the firm although the list did not say what the firm says: when a person
     * has worked on the firm since the list was imported, the person's word stands.
     */
    private static final String KEPT = """
            WITH candidate AS (
                SELECT m.row_number, m.company_id, r.values AS new, l.values AS last,
                    to_jsonb(c) AS current
                FROM core.company_match m
                JOIN core.import_row r ON r.import_id = m.import_id AND r.row_number = m.row_number
                JOIN core.company c ON c.id = m.company_id
                LEFT JOIN core.company_source s ON s.source = :source AND s.external_key = m.old_key
                LEFT JOIN core.import_row l ON l.import_id = s.last_import AND l.key = s.external_key AND l.fit
                WHERE m.import_id = :import AND m.conflict IS NULL AND r.hash IS DISTINCT FROM s.row_hash
                    AND EXISTS (
                        SELECT FROM core.change p
                        WHERE p.subject_kind = 'company' AND p.subject_id = m.company_id AND p.import_id IS NULL
                            AND p.at > COALESCE((
                                SELECT max(i.at) FROM core.change i
                                WHERE i.subject_kind = 'company' AND i.subject_id = m.company_id
                                    AND i.import_id = s.last_import), '-infinity')))
            UPDATE core.company_match m SET kept = k.fields, conflict = k.warnings
            FROM (
                SELECT c.row_number, array_agg(f.field) AS fields,
                    jsonb_agg(core.row_conflict(f.field, 'WARNING', 'match.kept', c.current ->> f.field) -> 0)
                        FILTER (WHERE f.field NOT IN ('name_key', 'legal_form')) AS warnings
                FROM candidate c, unnest(CAST(:fields AS text[])) AS f (field)
                WHERE c.new ->> f.field IS NOT NULL AND c.current ->> f.field IS NOT NULL
                    AND c.new ->> f.field IS DISTINCT FROM c.current ->> f.field
                    AND (c.last IS NULL OR c.last ->> f.field IS DISTINCT FROM c.current ->> f.field)
                GROUP BY c.row_number) k
            WHERE m.import_id = :import AND m.row_number = k.row_number""";

    private static final String OUTCOME = """
            UPDATE core.import_row r SET outcome = x.outcome, conflicts = x.conflict
            FROM (
                SELECT r.row_number, m.conflict, CASE
                    WHEN m.conflict -> 0 ->> 'severity' = 'ERROR' THEN 'PROBLEM'
                    WHEN m.company_id IS NULL THEN 'NEW'
                    WHEN m.how = 'KEY' AND s.row_hash = r.hash AND s.gone_since IS NULL THEN 'SAME'
                    ELSE 'CHANGED' END AS outcome
                FROM core.import_row r
                LEFT JOIN core.company_match m ON m.import_id = r.import_id AND m.row_number = r.row_number
                LEFT JOIN core.company_source s ON s.source = :source AND s.external_key = m.old_key
                WHERE r.import_id = :import AND r.fit) x
            WHERE r.import_id = :import AND r.row_number = x.row_number
                AND (r.outcome IS DISTINCT FROM x.outcome OR r.conflicts IS DISTINCT FROM x.conflict)""";

    private static final String GONE = """
            INSERT INTO core.import_row (import_id, row_number, key, label, fit, outcome)
            SELECT :import, -row_number() OVER (ORDER BY s.external_key), s.external_key, c.name, false, 'GONE'
            FROM core.company_source s
            JOIN core.company c ON c.id = s.company_id AND c.deleted_at IS NULL
            WHERE s.source = :source AND s.gone_since IS NULL
                AND NOT EXISTS (
                    SELECT FROM core.import_row r WHERE r.import_id = :import AND r.key = s.external_key)
                AND NOT EXISTS (
                    SELECT FROM core.company_match m WHERE m.import_id = :import AND m.old_key = s.external_key)""";

    private final JdbcClient jdbc;
    private final Matching matching;
    private final Planner planner;

    Comparison(JdbcClient jdbc, Matching matching, Planner planner) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.planner = planner;
    }

    void compare(ImportRun run) {
        planner.joinSets(() -> steps(run));
    }

    void forget(ImportId id) {
        matching.forget(id);
    }

    private void steps(ImportRun run) {
        matching.match(run);
        for (var step : new String[] {DELETED, NUMBER_TAKEN, NUMBER_TWICE, KEPT, OUTCOME, GONE}) {
            jdbc.sql(step)
                    .param("import", run.id().value())
                    .param("source", run.source())
                    .param("fields", FirmColumns.COMPARED.toArray(String[]::new))
                    .update();
        }
    }
}
