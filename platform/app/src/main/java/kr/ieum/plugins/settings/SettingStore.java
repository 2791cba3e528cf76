package kr.ieum.plugins.settings;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the current tenant has set for its plugins. */
@Repository
class SettingStore {

    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key; null where the region wants nothing although there is a default. */
    @Transactional(readOnly = true)
    public Map<String, @Nullable String> of(String pluginId) {
        var set = new HashMap<String, @Nullable String>();
        jdbc.sql("SELECT key, value FROM core.plugin_setting WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(row -> {
                    set.put(row.getString("key"), row.getString("value"));
                });
        return set;
    }

    /** Keeps others from setting the plugin until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String pluginId) {
        jdbc.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('plugin_setting ' || core.current_tenant() || ' ' || :plugin, 0))")
                .param("plugin", pluginId)
                .query(row -> {});
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String pluginId, Collection<String> keys) {
        jdbc.sql("DELETE FROM core.plugin_setting WHERE plugin_id = :plugin AND key = ANY (:keys)")
                .param("plugin", pluginId)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String pluginId, Map<String, @Nullable String> values, OffsetDateTime at, String actor) {
        var keys = values.keySet().toArray(String[]::new);
        var texts = new @Nullable String[keys.length];
        for (var place = 0; place < keys.length; place++) {
            texts[place] = values.get(keys[place]);
        }
        jdbc.sql("""
                        INSERT INTO core.plugin_setting (plugin_id, key, value, changed_at, changed_by)
                        SELECT :plugin, key, value, :at, :actor
                        FROM unnest(CAST(:keys AS text[]), CAST(:values AS text[])) AS given (key, value)
                        ON CONFLICT (tenant_id, plugin_id, key) DO UPDATE
                            SET value = EXCLUDED.value, changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by""")
                .param("plugin", pluginId)
                .param("at", at)
                .param("actor", actor)
                .param("keys", keys)
                .param("values", texts)
                .update();
    }
}
