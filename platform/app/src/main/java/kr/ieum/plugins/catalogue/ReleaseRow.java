package kr.ieum.plugins.catalogue;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.catalogue.Release.Decision;
import org.jspecify.annotations.Nullable;

/** Reads a release without its archive. */
final class ReleaseRow {

    static final String COLUMNS = """
            SELECT id, manifest, sha256, length(archive) AS size, key_fingerprint, state, submitted_at,
                   decided_at, decided_by, reason, test_report
            FROM reference.plugin_release
            """;

    private ReleaseRow() {}

    static Release read(ResultSet row, int number) throws SQLException {
        return new Release(
                new ReleaseId(row.getObject("id", UUID.class)),
                PluginManifest.read(row.getString("manifest").getBytes(StandardCharsets.UTF_8)),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("key_fingerprint"),
                ReleaseState.valueOf(row.getString("state")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                decision(row),
                row.getString("test_report"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : new Decision(at.toInstant(), row.getString("decided_by"), row.getString("reason"));
    }
}
