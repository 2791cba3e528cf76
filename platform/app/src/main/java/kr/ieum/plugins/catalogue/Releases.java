package kr.ieum.plugins.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugins.archive.ArchiveInspection;
import kr.ieum.plugins.archive.PluginArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
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

    /** See PostgreSQL's error codes, class 53. */
    private static final String DISK_FULL = "53100";

    private final ArchiveInspection inspection;
    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(ArchiveInspection inspection, JdbcClient jdbc, Clock clock) {
        this.inspection = inspection;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What the archive is, and whether it would be taken. Nothing is kept. One that was taken before is in order, whatever
     * has become of its key.
     *
     * @throws kr.ieum.plugins.archive.ArchiveRefused when the archive is not what a plugin must be
     * @throws ReleaseRefused when it would not be taken
     */
    public PluginArchive inspect(byte[] archive) {
        var inspected = inspection.inspect(archive);
        if (!isKnown(inspected)) {
            var outcome = check(inspected);
            if (!outcome.equals("GOOD")) {
                throw refused(outcome, inspected);
            }
        }
        return inspected;
    }

    /**
     * Hands in a version for the current tenant. The same bytes once more are the same release. Whether it waits for the
     * ministry or may be used at once, the ministry's rule for the plugin or its publisher says.
     *
     * @throws kr.ieum.plugins.archive.ArchiveRefused when the archive is not what a plugin must be
     * @throws ReleaseRefused when it is not taken
     */
    @Transactional
    public Release submit(byte[] archive) {
        var inspected = inspection.inspect(archive);
        var kept = keepIfThereIsRoom(inspected, archive);
        if (kept.id() == null) {
            throw refused(kept.outcome(), inspected);
        }
        return get(new ReleaseId(kept.id()));
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

    private boolean isKnown(PluginArchive inspected) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM reference.plugin_release
                        WHERE plugin_id = :plugin AND version = :version AND sha256 = :sha256)""")
                .param("plugin", inspected.manifest().id())
                .param("version", inspected.manifest().version())
                .param("sha256", inspected.sha256())
                .query(Boolean.class)
                .single();
    }

    private String check(PluginArchive inspected) {
        return jdbc.sql("SELECT reference.check_plugin_release(:plugin, :version, :publisher, :key, :sha256, :now)")
                .param("plugin", inspected.manifest().id())
                .param("version", inspected.manifest().version())
                .param("publisher", inspected.manifest().publisher())
                .param("key", inspected.keyFingerprint())
                .param("sha256", inspected.sha256())
                .param("now", now())
                .query(String.class)
                .single();
    }

    private Kept keepIfThereIsRoom(PluginArchive inspected, byte[] archive) {
        try {
            return keep(inspected, archive);
        } catch (DataAccessException failure) {
            if (failure.getMostSpecificCause() instanceof SQLException cause && DISK_FULL.equals(cause.getSQLState())) {
                throw refused(ReleaseRefused.Reason.NO_SPACE.name(), inspected);
            }
            throw failure;
        }
    }

    private Kept keep(PluginArchive inspected, byte[] archive) {
        var manifest = inspected.manifest();
        return jdbc.sql("""
                        SELECT id, outcome FROM reference.submit_plugin_release(
                            :plugin, :version, :publisher, :key, :manifest, :archive, :actor, :now, :report)""")
                .param("plugin", manifest.id())
                .param("version", manifest.version())
                .param("publisher", manifest.publisher())
                .param("key", inspected.keyFingerprint())
                .param("manifest", inspected.manifestText())
                .param("archive", archive)
                .param("actor", CurrentUser.find().map(IeumUser::username).orElse("system"))
                .param("now", now())
                .param("report", inspected.testReport(), Types.VARCHAR)
                .query(Kept::read)
                .single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static ReleaseRefused refused(String reason, PluginArchive inspected) {
        var manifest = inspected.manifest();
        return new ReleaseRefused(
                ReleaseRefused.Reason.valueOf(reason), manifest.id(), manifest.version(), manifest.publisher());
    }

    /** What came of handing it in; without id it was refused. */
    private record Kept(@Nullable UUID id, String outcome) {

        static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(row.getObject("id", UUID.class), row.getString("outcome"));
        }
    }
}
