package kr.ieum.plugins;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.plugins.PluginStep.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the plugins of the current tenant, step by step; it only grows. */
@Repository
@Transactional
public class PluginHistory {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PluginHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(String pluginId, String version, Action action, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO core.plugin_step (plugin_id, version, action, at, actor, detail)
                        VALUES (:plugin, :version, :action, :now, :actor, :detail)""")
                .param("plugin", pluginId)
                .param("version", version)
                .param("action", action.name())
                .param("now", OffsetDateTime.now(clock))
                .param("actor", actor())
                .param("detail", detail)
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PluginStep> of(String pluginId) {
        return jdbc.sql("""
                        SELECT version, action, at, actor, detail FROM core.plugin_step
                        WHERE plugin_id = :plugin ORDER BY at DESC, id DESC LIMIT :most""")
                .param("plugin", pluginId)
                .param("most", MOST)
                .query((row, number) -> new PluginStep(
                        row.getString("version"),
                        Action.valueOf(row.getString("action")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("detail")))
                .list();
    }

    /** The last step of each plugin that the tenant has no more, the latest first. */
    @Transactional(readOnly = true)
    public List<PastPlugin> past() {
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT DISTINCT ON (plugin_id) plugin_id, version, at, actor FROM core.plugin_step s
                            WHERE NOT EXISTS (SELECT FROM core.plugin_installation i WHERE i.plugin_id = s.plugin_id)
                            ORDER BY plugin_id, at DESC, id DESC) last
                        ORDER BY at DESC LIMIT :most""")
                .param("most", MOST)
                .query((row, number) -> new PastPlugin(
                        row.getString("plugin_id"),
                        row.getString("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor")))
                .list();
    }

    /** Who does it; when the platform does, nobody is signed in. */
    String actor() {
        return CurrentUser.find().map(IeumUser::username).orElse("system");
    }
}
