package kr.ieum.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Connections to the same database that row-level security does not bind: the peer of what isolation costs. */
@Component
class Superuser implements AutoCloseable {

    private final HikariDataSource pool;

    Superuser(@LiquibaseDataSource DataSource owner) {
        var config = new HikariConfig();
        config.setPoolName("superuser");
        config.setDataSource(owner);
        config.setMaximumPoolSize(4);
        config.setConnectionInitSql("RESET ROLE");
        pool = new HikariDataSource(config);
    }

    DataSource dataSource() {
        return pool;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    java.sql.Connection connection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
