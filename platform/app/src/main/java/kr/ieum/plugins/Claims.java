package kr.ieum.plugins;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one person or node at a time change an installation. The claim stands in the database, since a change takes many
 * transactions; one that is left behind by a killed node ends by itself.
 */
@Component
class Claims {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PluginHistory history;

    Claims(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, PluginHistory history) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.history = history;
    }

    /** @throws PluginBusy while somebody else changes the plugin */
    <T> T during(String pluginId, Supplier<T> change) {
        take(pluginId);
        try {
            return change.get();
        } finally {
            release(pluginId);
        }
    }

    private void take(String pluginId) {
        var now = OffsetDateTime.now(clock);
        transaction.executeWithoutResult(status -> {
            var taken = jdbc.sql("""
                            UPDATE core.plugin_installation SET claimed_at = :now, claimed_by = :actor
                            WHERE plugin_id = :plugin AND (claimed_at IS NULL OR claimed_at < :stale)""")
                    .param("plugin", pluginId)
                    .param("now", now)
                    .param("actor", history.actor())
                    .param("stale", now.minus(LONGEST))
                    .update();
            if (taken == 0) {
                throw new PluginBusy(pluginId);
            }
        });
    }

    private void release(String pluginId) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE core.plugin_installation SET claimed_at = NULL, claimed_by = NULL WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .update());
    }

    /** A node that starts holds nothing: what it claimed before it was stopped is free again. */
    void freeAll() {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE core.plugin_installation SET claimed_at = NULL, claimed_by = NULL WHERE claimed_at IS NOT NULL")
                .update());
    }
}
