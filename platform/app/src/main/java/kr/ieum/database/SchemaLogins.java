package kr.ieum.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Logins beside the application's own, each shut up in one schema. Their passwords follow from the application's, so that
 * none is stored and every node knows them.
 */
@Component
public class SchemaLogins implements DisposableBean {

    private static final int CONNECTIONS = 4;
    private static final int IDLE_MILLISECONDS = 30_000;
    private static final int WAIT_MILLISECONDS = 10_000;

    private final DatabaseServer server;
    /** One for all pools; each would start a thread of its own. */
    private final ScheduledExecutorService housekeeper;

    SchemaLogins(DatabaseServer server) {
        this.server = server;
        var executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("schema-logins").factory());
        executor.setRemoveOnCancelPolicy(true);
        this.housekeeper = executor;
    }

    public String password(String login) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(server.appPassword().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(login.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A pool that connects when it is first used and keeps no connection for long. Whoever opens it closes it. */
    public HikariDataSource open(String login, String schema) {
        var config = new HikariConfig();
        config.setPoolName(schema);
        config.setJdbcUrl(server.url());
        config.setUsername(login);
        config.setPassword(password(login));
        config.setConnectionInitSql("SET search_path = " + schema + ", public");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLISECONDS);
        config.setConnectionTimeout(WAIT_MILLISECONDS);
        config.setInitializationFailTimeout(-1);
        config.setScheduledExecutor(housekeeper);
        return new HikariDataSource(config);
    }

    @Override
    public void destroy() {
        housekeeper.shutdownNow();
    }
}
