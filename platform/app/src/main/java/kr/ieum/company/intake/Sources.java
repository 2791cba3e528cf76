package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what the list said of whom, and which of its firms are gone. */
@Component
class Sources {

    private static final String MOVED = """
            DELETE FROM core.company_source s USING taken t
            WHERE s.source = :source AND s.external_key = t.old_key AND t.old_key <> t.key""";

    private static final String SAID = """
            INSERT INTO core.company_source (source, external_key, company_id, row_hash, last_import)
            SELECT :source, key, company_id, hash, :import FROM taken
            ON CONFLICT (tenant_id, source, external_key) DO UPDATE SET
                company_id = EXCLUDED.company_id, row_hash = EXCLUDED.row_hash, last_import = EXCLUDED.last_import,
                gone_since = NULL""";

    private static final String GONE = """
            UPDATE core.company_source s SET gone_since = CAST(:at AS date)
            FROM core.import_row r
            WHERE r.import_id = :import AND r.outcome = 'GONE' AND s.source = :source AND s.external_key = r.key""";

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ImportRun run, Moment moment) {
        for (var step : List.of(MOVED, SAID, GONE)) {
            jdbc.sql(step).params(moment.parameters(run)).update();
        }
    }
}
