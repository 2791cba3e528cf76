package kr.ieum.region;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kr.ieum.region.folder.TenantFolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Remembers what the folders held and what each sync changed. */
@Component
class SyncHistory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<TenantChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    SyncHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Within a transaction of the ministry. */
    void record(List<TenantFolder> folders, List<TenantChange> changes) {
        ReferenceTables.FOLDERS.write(
                jdbc,
                TenantRows.folders(folders),
                folders.stream().map(TenantFolder::id).toList());
        if (!changes.isEmpty()) {
            jdbc.sql("INSERT INTO reference.tenant_sync (synced_at, changes) VALUES (:at, CAST(:changes AS jsonb))")
                    .param("at", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC))
                    .param("changes", JSON.writeValueAsString(changes))
                    .update();
        }
    }

    /** The last sync that changed something. Within a transaction. */
    Optional<Past> last() {
        return jdbc.sql("SELECT synced_at, changes FROM reference.tenant_sync ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new Past(
                        row.getObject(1, OffsetDateTime.class).toInstant(), JSON.readValue(row.getString(2), CHANGES)))
                .optional();
    }

    record Past(Instant at, List<TenantChange> changes) {}
}
