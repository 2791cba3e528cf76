package kr.ieum.company.intake;

import java.util.List;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps known firms and what lists said of them as they are, before an import changes them. */
@Component
class BeforeImages {

    private static final String FIRMS = """
            INSERT INTO core.company_before (import_id, company_id, before, version_after)
            SELECT :import, c.id, jsonb_build_object(
                'company', to_jsonb(c),
                'workplaces', (SELECT jsonb_agg(to_jsonb(x)) FROM core.workplace x WHERE x.company_id = c.id),
                'industries', (SELECT jsonb_agg(to_jsonb(x)) FROM core.company_industry x WHERE x.company_id = c.id),
                'figures', (SELECT jsonb_agg(to_jsonb(x)) FROM core.company_figures x WHERE x.company_id = c.id),
                'certificates', (
                    SELECT jsonb_agg(to_jsonb(x)) FROM core.company_certificate x WHERE x.company_id = c.id)),
                c.version + 1
            FROM core.company c
            WHERE c.id IN (SELECT company_id FROM taken EXCEPT SELECT company_id FROM taken WHERE created)""";

    private static final String SOURCES = """
            INSERT INTO core.company_source_before (import_id, source, external_key, before)
            SELECT :import, s.source, s.external_key, to_jsonb(s)
            FROM core.company_source s
            WHERE s.source = :source AND s.external_key IN (
                SELECT old_key FROM taken WHERE old_key IS NOT NULL
                UNION SELECT key FROM core.import_row WHERE import_id = :import AND outcome = 'GONE')""";

    private final JdbcClient jdbc;

    BeforeImages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportRun run, Moment moment) {
        for (var step : List.of(FIRMS, SOURCES)) {
            jdbc.sql(step).params(moment.parameters(run)).update();
        }
    }
}
