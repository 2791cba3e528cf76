package kr.ieum.company.intake;

import kr.ieum.audit.Changes;
import kr.ieum.exchange.ImportRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes into the change history what an import made of firms that were known before. */
@Component
class KnownChanges {

    private static final String DIFFERENCE = Changes.INSERT + """
            SELECT :at, :actor, 'company', c.id, 'imported', COALESCE(d.before, '{}'), COALESCE(d.after, '{}'), :source,
                :import
            FROM core.company_before b
            JOIN core.company c ON c.id = b.company_id AND c.version = b.version_after
            CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(o.key, o.value) FILTER (WHERE o.value <> 'null') AS before,
                    jsonb_object_agg(n.key, n.value) FILTER (WHERE n.value <> 'null') AS after
                FROM jsonb_each(b.before -> 'company') o
                JOIN jsonb_each(to_jsonb(c)) n ON n.key = o.key AND n.value <> o.value
                WHERE o.key NOT IN ('version', 'search', 'name_key', 'updated_at', 'updated_by')) d
            WHERE b.import_id = :import""";

    private final JdbcClient jdbc;

    KnownChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ImportRun run, Moment moment) {
        jdbc.sql(DIFFERENCE).params(moment.parameters(run)).update();
    }
}
