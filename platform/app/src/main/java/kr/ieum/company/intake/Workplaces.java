package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Workplaces of firms that are known, or that another row of the same file brings. A workplace is found again by its
 * address, else by the address that the list gave it last: then it has moved.
 */
@Component
class Workplaces {

    private static final String SPREAD = """
            CREATE TEMPORARY TABLE taken_place ON COMMIT DROP AS
            SELECT t.row_number, t.company_id, t.old_key, t.known, CAST(NULL AS uuid) AS workplace_id, p.*
            FROM taken t, ROWS FROM (jsonb_to_recordset(t.places) AS (kind text, name text, road_address text,
                lot_address text, region text, district text, complex text, phone text, fax text, postal_code text))
                WITH ORDINALITY AS p (kind, name, road_address, lot_address, region, district, complex, phone, fax,
                    postal_code, position)
            WHERE NOT t.created""";

    private static final String SAME_PLACE = """
            w.company_id = p.company_id AND (
                w.road_address = %1$s.road_address OR w.lot_address = %1$s.lot_address
                OR (w.complex = %1$s.complex AND COALESCE(%1$s.road_address, %1$s.lot_address) IS NULL))""";

    private static final String FIND = """
            UPDATE taken_place p SET workplace_id = (
                SELECT w.id FROM core.workplace w WHERE %s ORDER BY w.id LIMIT 1)""".formatted(SAME_PLACE.formatted("p"));

    private static final String FIND_MOVED = """
            UPDATE taken_place p SET workplace_id = (
                SELECT w.id
                FROM core.company_source s
                JOIN core.import_row r ON r.import_id = s.last_import AND r.key = s.external_key AND r.fit
                CROSS JOIN LATERAL ROWS FROM (jsonb_to_recordset(r.values -> 'places') AS (
                    road_address text, lot_address text, complex text))
                    WITH ORDINALITY AS l (road_address, lot_address, complex, position)
                JOIN core.workplace w ON %s
                WHERE s.source = :source AND s.external_key = p.old_key AND l.position = p.position
                    AND NOT EXISTS (SELECT FROM taken_place o WHERE o.workplace_id = w.id)
                ORDER BY w.id LIMIT 1)
            WHERE p.workplace_id IS NULL AND p.known""".formatted(SAME_PLACE.formatted("l"));

    private static final String CHANGE = """
            UPDATE core.workplace w SET
                name = COALESCE(p.name, w.name), road_address = COALESCE(p.road_address, w.road_address),
                lot_address = CASE WHEN p.road_address IS NULL OR p.lot_address IS NOT NULL
                    OR p.road_address = w.road_address THEN COALESCE(p.lot_address, w.lot_address) END,
                region = COALESCE(p.region, w.region), district = COALESCE(p.district, w.district),
                complex = COALESCE(p.complex, w.complex), phone = COALESCE(p.phone, w.phone),
                fax = COALESCE(p.fax, w.fax), postal_code = COALESCE(p.postal_code, w.postal_code)
            FROM taken_place p WHERE w.id = p.workplace_id""";

    private static final String ADD = """
            INSERT INTO core.workplace (company_id, kind, name, road_address, lot_address, region, district, complex,
                phone, fax, postal_code)
            SELECT DISTINCT ON (company_id, road_address, lot_address, complex) company_id, kind, name, road_address,
                lot_address, region, district, complex, phone, fax, postal_code
            FROM taken_place WHERE workplace_id IS NULL
            ORDER BY company_id, road_address, lot_address, complex, row_number""";

    private final JdbcClient jdbc;

    Workplaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ImportRun run) {
        for (var step : List.of(SPREAD, FIND, FIND_MOVED, CHANGE, ADD)) {
            jdbc.sql(step).param("source", run.source()).update();
        }
    }
}
