package kr.ieum.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes bytes and rows of imports that ended long ago: each night, in every tenant. Their records, counts and ways back
 * stay, and of each list the rows in which it last said something new, without the cells: the next snapshot is told from
 * them.
 */
@Component
class OldImports {

    private static final String CANCEL_ABANDONED = """
            UPDATE core.import SET state = 'CANCELLED', finished_at = :now
            WHERE state IN ('UPLOADED', 'MAPPED', 'CHECKED', 'FAILED')
                AND COALESCE(started_at, created_at) < :before""";

    private static final String OLD = """
            SELECT id, kind FROM core.import
            WHERE state IN ('DONE', 'CANCELLED', 'UNDONE') AND :before > CASE state
                WHEN 'CANCELLED' THEN created_at ELSE COALESCE(undone_at, finished_at) END
                AND (cleared_at IS NULL OR EXISTS (SELECT FROM core.import_row r WHERE r.import_id = id))""";

    private static final String BYTES = "DELETE FROM core.import_file WHERE import_id = ANY (:ids)";

    private static final String ROWS = """
            DELETE FROM core.import_row r USING core.import i
            WHERE r.import_id = ANY (:ids) AND i.id = r.import_id AND NOT (
                i.state = 'DONE' AND r.fit AND r.outcome IN ('NEW', 'CHANGED') AND NOT EXISTS (
                    SELECT FROM core.import n
                    JOIN core.import_row o ON o.import_id = n.id
                    WHERE n.kind = i.kind AND n.source = i.source AND n.state = 'DONE'
                        AND n.finished_at > i.finished_at
                        AND o.key = r.key AND o.fit AND o.outcome IN ('NEW', 'CHANGED')))""";

    private static final String CELLS = """
            UPDATE core.import_row SET cells = '{}', problems = NULL, conflicts = NULL
            WHERE import_id = ANY (:ids) AND (cells <> '{}' OR problems IS NOT NULL OR conflicts IS NOT NULL)""";

    private static final String MARK =
            "UPDATE core.import SET cleared_at = :now, mends = '[]' WHERE id = ANY (:ids) AND cleared_at IS NULL";

    private final TenantDirectory tenants;
    private final Kinds kinds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ImportProperties properties;
    private final Clock clock;

    OldImports(
            TenantDirectory tenants,
            Kinds kinds,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ImportProperties properties,
            Clock clock) {
        this.tenants = tenants;
        this.kinds = kinds;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
        this.clock = clock;
    }

    private record Old(UUID id, String kind) {}

    @Scheduled(cron = "${ieum.imports.clear-at:0 40 3 * * *}", zone = "Asia/Seoul")
    void clear() {
        var now = clock.instant();
        tenants.everyTenant()
                .forEach(tenant -> Tenancy.runAs(tenant, () -> transaction.executeWithoutResult(status -> clear(now))));
    }

    private void clear(Instant now) {
        at(CANCEL_ABANDONED, now).update();
        var old = at(OLD, now)
                .query((row, number) -> new Old(row.getObject("id", UUID.class), row.getString("kind")))
                .list();
        if (old.isEmpty()) {
            return;
        }
        var ids = old.stream().map(Old::id).toArray(UUID[]::new);
        for (var step : List.of(BYTES, ROWS, CELLS, MARK)) {
            at(step, now).param("ids", ids).update();
        }
        old.forEach(each -> kinds.find(each.kind()).ifPresent(kind -> kind.forget(new ImportId(each.id()))));
    }

    private JdbcClient.StatementSpec at(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(properties.keep()).atOffset(ZoneOffset.UTC));
    }
}
