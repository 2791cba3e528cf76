package kr.ieum.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Two ways into one database: as owner for Liquibase, as {@code ieum_app} for the application. */
@Configuration
class DatabaseConfiguration {

    @Bean
    DatabaseServer databaseServer(DatabaseProperties properties) {
        var server = DatabaseServer.reach(properties);
        try {
            DatabaseRoles.prepare(server.url(), properties.username(), properties.password(), server.appPassword());
            return server;
        } catch (StartRefused refused) {
            server.close();
            throw refused;
        }
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseServer server, DatabaseProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("ieum");
        config.setJdbcUrl(server.url());
        config.setUsername("ieum_app");
        config.setPassword(server.appPassword());
        config.setMaximumPoolSize(properties.connections());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    @Bean
    @LiquibaseDataSource
    DataSource ownerDataSource(DatabaseServer server, DatabaseProperties properties) {
        return new OwnerDataSource(server.url(), properties.username(), properties.password());
    }

    static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Opens connections that act as {@code ieum_owner}, so that all Liquibase makes belongs to it. */
    private static final class OwnerDataSource extends AbstractDataSource {

        private final String url;
        private final String username;
        private final String password;

        OwnerDataSource(String url, String username, String password) {
            this.url = url;
            this.username = username;
            this.password = password;
        }

        @Override
        public java.sql.Connection getConnection() throws java.sql.SQLException {
            return getConnection(username, password);
        }

        @Override
        public java.sql.Connection getConnection(String username, String password) throws java.sql.SQLException {
            var connection = java.sql.DriverManager.getConnection(url, username, password);
            try (var statement = connection.createStatement()) {
                statement.execute("SET ROLE ieum_owner");
            }
            return connection;
        }
    }
}
