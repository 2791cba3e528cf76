package kr.ieum.plugins;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.catalogue.ReleaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The installations of the current tenant. Each change and its step of the history are written together. */
@Repository
@Transactional
class Installations {

    private static final String COLUMNS = """
            SELECT id, manifest, release, sha256, generation, state, reason, keep_until, installed_at, installed_by
            FROM core.plugin_installation\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PluginHistory history;

    Installations(JdbcClient jdbc, Clock clock, PluginHistory history) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public List<Installation> all() {
        return jdbc.sql(COLUMNS + "ORDER BY plugin_id")
                .query(Installations::installation)
                .list();
    }

    /** @throws UnknownInstallation when the tenant has no such installation */
    @Transactional(readOnly = true)
    public Installation get(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Installations::installation)
                .optional()
                .orElseThrow(UnknownInstallation::new);
    }

    @Transactional(readOnly = true)
    public Optional<Installation> find(String pluginId) {
        return jdbc.sql(COLUMNS + "WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(Installations::installation)
                .optional();
    }

    /** @throws AlreadyInstalled when the tenant has the plugin, in whatever version */
    public UUID add(Release release) {
        var manifest = release.manifest();
        try {
            var id = jdbc.sql("""
                            INSERT INTO core.plugin_installation
                                (plugin_id, version, sha256, manifest, release, installed_at, installed_by, changed_at, changed_by)
                            SELECT :plugin, :version, sha256, manifest, id, :now, :actor, :now, :actor
                            FROM reference.plugin_release WHERE id = :release
                            RETURNING id""")
                    .param("plugin", manifest.id())
                    .param("version", manifest.version())
                    .param("release", release.id().value())
                    .param("now", OffsetDateTime.now(clock))
                    .param("actor", history.actor())
                    .query(UUID.class)
                    .single();
            history.add(manifest.id(), manifest.version(), Action.INSTALLED, release.sha256());
            return id;
        } catch (DuplicateKeyException exists) {
            throw new AlreadyInstalled(manifest.id());
        }
    }

    public void enabled(Installation installation) {
        change(installation, InstallationState.ENABLED, null, Action.ENABLED, null);
    }

    public void disabled(Installation installation) {
        change(installation, InstallationState.DISABLED, null, Action.DISABLED, null);
    }

    public void failed(Installation installation, String reason) {
        change(installation, InstallationState.FAILED, reason, Action.FAILED, reason);
    }

    public void suspended(Installation installation, String reason) {
        change(installation, InstallationState.SUSPENDED, reason, Action.SUSPENDED, reason);
    }

    public void banned(Installation installation, String reason) {
        change(installation, InstallationState.BANNED, reason, Action.BANNED, reason);
    }

    public void waiting(Installation installation, String reason) {
        change(installation, InstallationState.WAITING, reason, Action.WAITING, reason);
    }

    /** The ministry no longer bans it; the region decides whether to enable it again. */
    public void released(Installation installation) {
        change(installation, InstallationState.DISABLED, null, Action.RELEASED, null);
    }

    public void restored(Installation installation) {
        change(installation, InstallationState.DISABLED, null, Action.RESTORED, null);
    }

    public void removed(Installation installation, LocalDate keepUntil) {
        write(installation, InstallationState.REMOVED, null, keepUntil);
        history.add(installation.pluginId(), installation.version(), Action.UNINSTALLED, keepUntil.toString());
    }

    public void erased(Installation installation) {
        jdbc.sql("DELETE FROM core.plugin_installation WHERE id = :id")
                .param("id", installation.id())
                .update();
        history.add(installation.pluginId(), installation.version(), Action.ERASED, installation.sha256());
    }

    /**
     * Remembers of which end that the ministry has announced the region was told.
     *
     * @param from when it ends; null when it no longer does
     * @return false when that was remembered already
     */
    public boolean endTold(Installation installation, @Nullable Instant from) {
        return jdbc.sql("""
                        UPDATE core.plugin_installation SET end_told = CAST(:from AS timestamptz)
                        WHERE id = :id AND end_told IS DISTINCT FROM CAST(:from AS timestamptz)""")
                        .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                        .param("id", installation.id())
                        .update()
                > 0;
    }

    /** Its first generation is in use. */
    public void begun(Installation installation, int generation) {
        jdbc.sql("UPDATE core.plugin_installation SET generation = :generation WHERE id = :id")
                .param("generation", generation)
                .param("id", installation.id())
                .update();
    }

    /** Points the installation to another generation, whose release it uses from now on. */
    public void moved(Installation installation, Generation generation, Action action) {
        jdbc.sql("""
                        UPDATE core.plugin_installation
                        SET generation = :generation, release = :release, version = :version, sha256 = :sha256,
                            manifest = (SELECT manifest FROM core.plugin_generation
                                        WHERE plugin_id = :plugin AND generation = :generation),
                            changed_at = :now, changed_by = :actor
                        WHERE id = :id""")
                .param("generation", generation.number())
                .param("release", generation.release().value())
                .param("version", generation.version())
                .param("sha256", generation.sha256())
                .param("plugin", installation.pluginId())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", history.actor())
                .param("id", installation.id())
                .update();
        history.add(
                installation.pluginId(),
                generation.version(),
                action,
                "%s → %s".formatted(installation.version(), generation.version()));
    }

    private void change(
            Installation installation,
            InstallationState state,
            @Nullable String reason,
            Action action,
            @Nullable String detail) {
        write(installation, state, reason, null);
        history.add(installation.pluginId(), installation.version(), action, detail);
    }

    private void write(
            Installation installation,
            InstallationState state,
            @Nullable String reason,
            @Nullable LocalDate keepUntil) {
        var changed = jdbc.sql("""
                        UPDATE core.plugin_installation
                        SET state = :state, reason = :reason, keep_until = CAST(:keepUntil AS date),
                            changed_at = :now, changed_by = :actor
                        WHERE id = :id""")
                .param("state", state.name())
                .param("reason", reason)
                .param("keepUntil", keepUntil)
                .param("now", OffsetDateTime.now(clock))
                .param("actor", history.actor())
                .param("id", installation.id())
                .update();
        if (changed == 0) {
            throw new UnknownInstallation();
        }
    }

    private static Installation installation(ResultSet row, int number) throws SQLException {
        return new Installation(
                row.getObject("id", UUID.class),
                PluginManifest.read(row.getString("manifest").getBytes(StandardCharsets.UTF_8)),
                new ReleaseId(row.getObject("release", UUID.class)),
                row.getString("sha256"),
                row.getInt("generation"),
                InstallationState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("keep_until", LocalDate.class),
                row.getObject("installed_at", OffsetDateTime.class).toInstant(),
                row.getString("installed_by"));
    }
}
