package kr.ieum.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Connections to the same database that row-level security does not bind: of the superuser, and of a peer. */
@Component
class Superuser implements AutoCloseable {

    private final HikariDataSource pool;
    private final HikariDataSource unbound;

    Superuser(@LiquibaseDataSource DataSource owner) {
        pool = pool("superuser", owner, "RESET ROLE");
        jdbc().sql("""
                DO $$ BEGIN
                    IF to_regrole('ieum_unbound') IS NULL THEN CREATE ROLE ieum_unbound BYPASSRLS; END IF;
                END $$""").update();
        jdbc().sql("GRANT ieum_app TO ieum_unbound").update();
        unbound = pool("unbound", owner, "RESET ROLE; SET ROLE ieum_unbound");
    }

    private static HikariDataSource pool(String name, DataSource owner, String role) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(owner);
        config.setMaximumPoolSize(4);
        config.setConnectionInitSql(role);
        return new HikariDataSource(config);
    }

    /** A role with the rights of {@code ieum_app}, so that what differs is row-level security and nothing else. */
    DataSource unbound() {
        return unbound;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    java.sql.Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        unbound.close();
        pool.close();
    }
}
