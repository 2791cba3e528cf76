package kr.ieum.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The roles that isolation stands on. {@code ieum_owner} owns schema and tables and cannot log in; {@code ieum_app} is
 * the only login of the application and can bypass nothing; {@code ieum_aggregate} owns the ministry's views;
 * {@code ieum_search} owns the functions that look into text indexes; {@code ieum_plugins} makes the logins and schemas of
 * plugins and reads no table.
 */
final class DatabaseRoles {

    private DatabaseRoles() {}

    /** @throws StartRefused when the database cannot be reached or the login may not create roles */
    static void prepare(String url, String username, String password, String appPassword) {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            role(connection, "ieum_owner", "NOLOGIN");
            role(connection, "ieum_aggregate", "NOLOGIN");
            role(connection, "ieum_search", "NOLOGIN");
            role(connection, "ieum_app", "LOGIN");
            role(connection, "ieum_plugins", "NOLOGIN");
            execute(connection, "ALTER ROLE ieum_plugins CREATEROLE");
            execute(connection, "ALTER ROLE ieum_app PASSWORD '" + appPassword.replace("'", "''") + "'");
            execute(connection, "GRANT ieum_aggregate, ieum_search, ieum_plugins TO ieum_owner");
            execute(connection, "GRANT ieum_owner TO CURRENT_USER");
            var database = connection.getCatalog().replace("\"", "\"\"");
            execute(connection, "GRANT CREATE, CONNECT ON DATABASE \"" + database + "\" TO ieum_owner");
            execute(connection, "GRANT CREATE ON DATABASE \"" + database + "\" TO ieum_plugins");
            execute(connection, "GRANT CONNECT ON DATABASE \"" + database + "\" TO ieum_app");
            execute(connection, "CREATE EXTENSION IF NOT EXISTS btree_gin");
            execute(connection, "CREATE EXTENSION IF NOT EXISTS btree_gist");
            execute(connection, "CREATE SCHEMA IF NOT EXISTS changelog AUTHORIZATION ieum_owner");
        } catch (SQLException failure) {
            throw new StartRefused(
                    "데이터베이스 " + url + " 를 준비하지 못했습니다: " + failure.getMessage()
                            + " 주소와 계정, 역할을 만들 권한(CREATEROLE)을 확인하십시오. (database not usable)",
                    failure);
        }
    }

    private static void role(Connection connection, String name, String login) throws SQLException {
        execute(connection, """
                DO $$ BEGIN
                    CREATE ROLE %s %s NOSUPERUSER NOCREATEROLE NOCREATEDB NOINHERIT NOBYPASSRLS;
                EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
                END $$""".formatted(name, login));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
