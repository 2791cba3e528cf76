package kr.ieum.plugins.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.PluginArchive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The releases that the current tenant may see: approved ones, and those it has handed in itself; the ministry sees all.
 * The database keeps to that, whoever asks; who may ask is up to the services that stand on this.
 */
@Repository
@Transactional(readOnly = true)
public class Releases {

    private final ArchiveInspection inspection;
    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(ArchiveInspection inspection, JdbcClient jdbc, Clock clock) {
        this.inspection = inspection;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Hands in a version for the current tenant. The same bytes once more are the same release.
     *
     * @throws kr.ieum.plugins.archive.ArchiveRefused when the archive is not what a plugin must be
     * @throws OtherBytes when this version is known with other bytes
     */
    @Transactional
    public Release submit(byte[] archive) {
        var inspected = inspection.inspect(archive);
        var kept = keep(inspected, archive);
        if (!kept.sha256().equals(inspected.sha256())) {
            throw new OtherBytes(inspected.manifest().id(), inspected.manifest().version());
        }
        return get(kept.id());
    }

    public Optional<Release> find(ReleaseId id) {
        return jdbc.sql(ReleaseRow.COLUMNS + "WHERE id = :id")
                .param("id", id.value())
                .query(ReleaseRow::read)
                .optional();
    }

    /** @throws UnknownRelease when the tenant may not see it */
    public Release get(ReleaseId id) {
        return find(id).orElseThrow(UnknownRelease::new);
    }

    /** @throws UnknownRelease when the tenant may not see it */
    public byte[] archive(ReleaseId id) {
        return jdbc.sql("SELECT archive FROM reference.plugin_release WHERE id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(UnknownRelease::new);
    }

    /** By plugin, the one that was handed in last first. */
    public List<Release> visible() {
        return jdbc.sql(ReleaseRow.COLUMNS + "ORDER BY plugin_id, submitted_at DESC, id DESC")
                .query(ReleaseRow::read)
                .list();
    }

    private Kept keep(PluginArchive inspected, byte[] archive) {
        var manifest = inspected.manifest();
        return jdbc.sql("""
                        SELECT id, sha256 FROM reference.submit_plugin_release(
                            :plugin, :version, :publisher, NULL, :manifest, :archive, :actor, :now)""")
                .param("plugin", manifest.id())
                .param("version", manifest.version())
                .param("publisher", manifest.publisher())
                .param("manifest", inspected.manifestText())
                .param("archive", archive)
                .param("actor", CurrentUser.find().map(IeumUser::username).orElse("system"))
                .param("now", OffsetDateTime.now(clock))
                .query(Kept::read)
                .single();
    }

    /** What the database has under this version now. */
    private record Kept(ReleaseId id, String sha256) {

        static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(new ReleaseId(row.getObject("id", UUID.class)), row.getString("sha256"));
        }
    }
}
