package kr.ieum.plugins.space;

import java.util.List;
import kr.ieum.database.SchemaLogins;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, opens and drops the data of the current tenant's plugins. */
@Component
@Transactional
public class Spaces {

    private final JdbcClient jdbc;
    private final SchemaLogins logins;

    Spaces(JdbcClient jdbc, SchemaLogins logins) {
        this.jdbc = jdbc;
        this.logins = logins;
    }

    /** Makes an empty generation and lets the plugin's login build in it. */
    public Space make(String pluginId, int generation) {
        var name = name(pluginId, generation);
        call("SELECT core.plugin_login(:plugin, :secret)", pluginId)
                .param("secret", logins.password(name.login()))
                .query()
                .singleRow();
        call("SELECT core.plugin_space_make(:plugin, :generation)", pluginId)
                .param("generation", generation)
                .query()
                .singleRow();
        allow(pluginId, generation, true, true);
        return new Space(name, logins.open(name.login(), name.schema()));
    }

    /** Opens a generation for the plugin's daily work: it may use its tables and make no others. */
    public Space open(String pluginId, int generation) {
        var name = name(pluginId, generation);
        call("SELECT core.plugin_login(:plugin, :secret)", pluginId)
                .param("secret", logins.password(name.login()))
                .query()
                .singleRow();
        allow(pluginId, generation, true, false);
        return new Space(name, logins.open(name.login(), name.schema()));
    }

    /** Lets the plugin's login use a generation and build nothing more in it. */
    void settle(String pluginId, int generation) {
        allow(pluginId, generation, true, false);
    }

    /** Puts a generation out of the reach of the plugin's login; nothing in it changes. */
    public void lock(String pluginId, int generation) {
        allow(pluginId, generation, false, false);
    }

    public void drop(String pluginId, int generation) {
        call("SELECT core.plugin_space_drop(:plugin, :generation)", pluginId)
                .param("generation", generation)
                .query()
                .singleRow();
    }

    /** Drops the login when no generation is left. */
    public void forget(String pluginId) {
        if (generations(pluginId).isEmpty()) {
            call("SELECT core.plugin_login_drop(:plugin)", pluginId).query().singleRow();
        }
    }

    /** The generations that are kept, from the oldest on. */
    @Transactional(readOnly = true)
    public List<Integer> generations(String pluginId) {
        var prefix = name(pluginId, 0).login() + "_";
        return jdbc
                .sql("SELECT nspname FROM pg_namespace WHERE starts_with(nspname, :prefix)")
                .param("prefix", prefix)
                .query((row, number) -> row.getString(1))
                .stream()
                .map(schema -> schema.substring(prefix.length()))
                .filter(rest -> rest.matches("[0-9]+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private void allow(String pluginId, int generation, boolean used, boolean built) {
        call("SELECT core.plugin_space_allow(:plugin, :generation, :used, :built)", pluginId)
                .param("generation", generation)
                .param("used", used)
                .param("built", built)
                .query()
                .singleRow();
    }

    private JdbcClient.StatementSpec call(String sql, String pluginId) {
        return jdbc.sql(sql).param("plugin", pluginId);
    }

    private static SpaceName name(String pluginId, int generation) {
        return new SpaceName(Tenancy.current(), pluginId, generation);
    }
}
