package kr.ieum.plugins;

import java.util.List;
import java.util.Objects;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts all enabled plugins again before the web server opens; one that fails does not keep back the others. */
@Component
class PluginRestart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PluginRestart.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Installations installations;
    private final Starter starter;
    private volatile boolean running;

    PluginRestart(JdbcClient jdbc, TransactionTemplate transaction, Installations installations, Starter starter) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.installations = installations;
        this.starter = starter;
    }

    @Override
    public void start() {
        for (var tenant : tenants()) {
            Tenancy.runAs(tenant, this::startEnabled);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void startEnabled() {
        installations.all().stream()
                .filter(installation -> installation.state() == InstallationState.ENABLED)
                .forEach(this::start);
    }

    private void start(Installation installation) {
        try {
            starter.start(installation);
            log.info("plugin {} {} runs again", installation.pluginId(), installation.version());
        } catch (CannotStart failure) {
            log.error("plugin {} {} does not start any more", installation.pluginId(), installation.version(), failure);
        }
    }

    private List<TenantId> tenants() {
        return Tenancy.callAs(
                TenantId.NATIONAL,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> jdbc.sql("SELECT id FROM reference.tenant ORDER BY id")
                                .query((row, number) -> new TenantId(row.getString("id")))
                                .list())));
    }
}
