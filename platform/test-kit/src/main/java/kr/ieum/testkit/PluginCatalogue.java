package kr.ieum.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Puts archives into the country's catalogue of plugins as if the ministry had approved them, so that a test of what comes
 * after need not tell of the review. What it replaces would be refused otherwise: a version never changes its bytes.
 */
@Lazy
@Component
public class PluginCatalogue {

    private final DataSource owner;

    PluginCatalogue(@Qualifier("ownerDataSource") DataSource owner) {
        this.owner = owner;
    }

    /** Returns the archive itself. */
    public byte[] admit(byte[] archive) {
        var manifest = manifest(archive);
        var id = field(manifest, "id");
        var version = field(manifest, "version");
        forget(id, version, archive);
        JdbcClient.create(owner)
                .sql("""
                        INSERT INTO reference.plugin_release (plugin_id, version, publisher, key_fingerprint, manifest,
                            archive, state,
                            submitted_at, decided_at, decided_by, reason)
                        SELECT :id, :version, publisher, fingerprint, :manifest, :archive, 'APPROVED', now(), now(), 'test', 'test'
                        FROM reference.plugin_key WHERE publisher = :publisher LIMIT 1
                        ON CONFLICT DO NOTHING""")
                .param("id", id)
                .param("version", version)
                .param("publisher", field(manifest, "publisher"))
                .param("manifest", manifest)
                .param("archive", archive)
                .update();
        return archive;
    }

    /** Empties the catalogue, for tests that look at the whole of it; no region may have a plugin any more. */
    public void clear() {
        new JdbcTemplate(owner).execute((Connection connection) -> {
            var server = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server.sql("RESET ROLE").update();
            server.sql("DELETE FROM reference.plugin_submission").update();
            server.sql("DELETE FROM reference.plugin_release").update();
            server.sql("DELETE FROM reference.plugin_rule WHERE plugin_id IS NOT NULL")
                    .update();
            return null;
        });
    }

    /** Takes back all that a test has made the ministry say, and forgets publishers whose id begins with {@code other}. */
    public void forgetPolicy() {
        new JdbcTemplate(owner).execute((Connection connection) -> {
            var server = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server.sql("RESET ROLE").update();
            for (var rows : List.of(
                    "plugin_key_revocation",
                    "plugin_rule WHERE plugin_id IS NOT NULL OR rule <> 'ALLOWED'",
                    "plugin_key WHERE publisher LIKE 'other%'",
                    "plugin_publisher WHERE id LIKE 'other%'")) {
                server.sql("DELETE FROM reference." + rows).update();
            }
            return null;
        });
    }

    /** With the rights of the server's owner, who alone may take a version out of the regions' hands. */
    private void forget(String id, String version, byte[] archive) {
        new JdbcTemplate(owner).execute((Connection connection) -> {
            var server = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            server.sql("RESET ROLE").update();
            for (var place : List.of(
                    "core.plugin_installation WHERE release",
                    "core.plugin_generation WHERE release",
                    "reference.plugin_submission WHERE release_id",
                    "reference.plugin_release WHERE id")) {
                server.sql("DELETE FROM " + place + " IN (SELECT id FROM reference.plugin_release "
                                + "WHERE plugin_id = :id AND version = :version AND archive <> :archive)")
                        .param("id", id)
                        .param("version", version)
                        .param("archive", archive)
                        .update();
            }
            return null;
        });
    }

    private static String field(String manifest, String name) {
        var found =
                Pattern.compile("(?m)^" + name + ":\\s*\"?([^\"\\n]+?)\"?\\s*$").matcher(manifest);
        return found.find() ? found.group(1) : "unknown";
    }

    private static String manifest(byte[] archive) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if ("plugin.yaml".equals(entry.getName())) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
