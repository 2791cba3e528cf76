package kr.ieum.plugins;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugins.PluginStep.Action;
import kr.ieum.plugins.archive.PluginArchive;
import kr.ieum.plugins.archive.PluginManifest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The installations of the current tenant and their history. Each change and its step are written together. */
@Repository
@Transactional
class Installations {

    private static final String COLUMNS =
            "SELECT id, manifest, sha256, state, error, installed_at, installed_by FROM core.plugin_installation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Installations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
    public byte[] archive(UUID id) {
        return jdbc.sql("SELECT archive FROM core.plugin_installation WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseThrow(UnknownInstallation::new);
    }

    /** @throws AlreadyInstalled when the tenant has the plugin, in whatever version */
    public UUID add(PluginArchive archive, byte[] bytes) {
        var manifest = archive.manifest();
        try {
            var id = jdbc.sql("""
                            INSERT INTO core.plugin_installation
                                (plugin_id, version, sha256, manifest, archive, installed_at, installed_by, changed_at, changed_by)
                            VALUES (:plugin, :version, :sha256, :manifest, :archive, :now, :actor, :now, :actor) RETURNING id""")
                    .param("plugin", manifest.id())
                    .param("version", manifest.version())
                    .param("sha256", archive.sha256())
                    .param("manifest", archive.manifestText())
                    .param("archive", bytes)
                    .param("now", now())
                    .param("actor", actor())
                    .query(UUID.class)
                    .single();
            step(manifest.id(), manifest.version(), Action.INSTALLED, archive.sha256());
            return id;
        } catch (DuplicateKeyException exists) {
            throw new AlreadyInstalled(manifest.id());
        }
    }

    public void enabled(Installation installation) {
        change(installation, InstallationState.ENABLED, null);
        step(installation.pluginId(), installation.version(), Action.ENABLED, null);
    }

    public void disabled(Installation installation) {
        change(installation, InstallationState.DISABLED, null);
        step(installation.pluginId(), installation.version(), Action.DISABLED, null);
    }

    public void failed(Installation installation, String error) {
        change(installation, InstallationState.FAILED, error);
        step(installation.pluginId(), installation.version(), Action.FAILED, error);
    }

    public void remove(Installation installation) {
        jdbc.sql("DELETE FROM core.plugin_installation WHERE id = :id")
                .param("id", installation.id())
                .update();
        step(installation.pluginId(), installation.version(), Action.UNINSTALLED, installation.sha256());
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PluginStep> history(String pluginId) {
        return jdbc.sql("""
                        SELECT version, action, at, actor, detail FROM core.plugin_step
                        WHERE plugin_id = :plugin ORDER BY at DESC, id DESC LIMIT 200""")
                .param("plugin", pluginId)
                .query((row, number) -> new PluginStep(
                        row.getString("version"),
                        Action.valueOf(row.getString("action")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("detail")))
                .list();
    }

    private void change(Installation installation, InstallationState state, @Nullable String error) {
        var changed = jdbc.sql("""
                        UPDATE core.plugin_installation
                        SET state = :state, error = :error, changed_at = :now, changed_by = :actor WHERE id = :id""")
                .param("state", state.name())
                .param("error", error)
                .param("now", now())
                .param("actor", actor())
                .param("id", installation.id())
                .update();
        if (changed == 0) {
            throw new UnknownInstallation();
        }
    }

    private void step(String pluginId, String version, Action action, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO core.plugin_step (plugin_id, version, action, at, actor, detail)
                        VALUES (:plugin, :version, :action, :now, :actor, :detail)""")
                .param("plugin", pluginId)
                .param("version", version)
                .param("action", action.name())
                .param("now", now())
                .param("actor", actor())
                .param("detail", detail)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Who did it; when the platform starts, nobody is signed in. */
    private static String actor() {
        return CurrentUser.find().map(IeumUser::username).orElse("system");
    }

    private static Installation installation(ResultSet row, int number) throws SQLException {
        return new Installation(
                row.getObject("id", UUID.class),
                PluginManifest.read(row.getString("manifest").getBytes(StandardCharsets.UTF_8)),
                row.getString("sha256"),
                InstallationState.valueOf(row.getString("state")),
                row.getString("error"),
                row.getObject("installed_at", OffsetDateTime.class).toInstant(),
                row.getString("installed_by"));
    }
}
