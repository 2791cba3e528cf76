package kr.ieum.region.intake;

import kr.ieum.exchange.ImportRun;
import kr.ieum.exchange.Undone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes new and changed classes, and takes them back. A class the list no longer has stays: firms may name it. */
@Component
class IndustryTakeover {

    private static final String REMEMBER = IndustryComparison.FOUND + """
            INSERT INTO reference.industry_before (import_id, revision, code, before)
            SELECT :import, :revision, c.code, to_jsonb(i)
            FROM compared c
            LEFT JOIN reference.industry i ON i.revision = :revision AND i.code = c.code
            WHERE c.change <> 'SAME'""";

    private static final String WRITE = IndustryComparison.FOUND + """
            INSERT INTO reference.industry (revision, code, level, section, parent, name, import_id)
            SELECT :revision, code, level, section, parent, name, :import FROM compared
            WHERE change <> 'SAME'
            ON CONFLICT (revision, code) DO UPDATE SET level = EXCLUDED.level, section = EXCLUDED.section,
                parent = EXCLUDED.parent, name = EXCLUDED.name, import_id = EXCLUDED.import_id""";

    /** What this import brought and no later one has changed, unless a class of another origin stands below it. */
    private static final String DELETE_BROUGHT = """
            DELETE FROM reference.industry i USING reference.industry_before b
            WHERE b.import_id = :import AND b.before IS NULL AND i.revision = b.revision AND i.code = b.code
                AND i.import_id = :import AND NOT EXISTS (
                    SELECT FROM reference.industry c
                    WHERE c.revision = i.revision AND c.level > i.level
                        AND (c.code LIKE i.code || '%' OR c.section = i.code) AND c.import_id IS DISTINCT FROM :import)""";

    private static final String RESTORE_CHANGED = """
            UPDATE reference.industry i SET level = o.level, section = o.section, parent = o.parent, name = o.name,
                import_id = o.import_id
            FROM reference.industry_before b
            CROSS JOIN LATERAL jsonb_populate_record(CAST(NULL AS reference.industry), b.before) o
            WHERE b.import_id = :import AND b.before IS NOT NULL AND i.revision = b.revision AND i.code = b.code
                AND i.import_id = :import""";

    private static final String FORGET = "DELETE FROM reference.industry_before WHERE import_id = :import";

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final IndustryComparison comparison;
    private final ApplicationEventPublisher events;

    IndustryTakeover(
            JdbcClient jdbc, Revisions revisions, IndustryComparison comparison, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.comparison = comparison;
        this.events = events;
    }

    void commit(ImportRun run) {
        revisions.of(run.id()).ifPresent(revision -> {
            comparison.sql(REMEMBER, run.id(), revision, true).update();
            comparison.sql(WRITE, run.id(), revision, true).update();
        });
        events.publishEvent(new IndustriesImported());
    }

    Undone undo(ImportRun run) {
        long undone = update(DELETE_BROUGHT, run) + update(RESTORE_CHANGED, run);
        long all = update(FORGET, run);
        events.publishEvent(new IndustriesImported());
        return new Undone(undone, all - undone);
    }

    private long update(String sql, ImportRun run) {
        return jdbc.sql(sql).param("import", run.id().value()).update();
    }
}
