package kr.ieum.archive;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Holds the failing upgrade where half of it is done, for as long as it is open. */
final class HalfWay implements AutoCloseable {

    private final Connection connection;

    HalfWay(DataSource source) throws SQLException {
        connection = source.getConnection();
        say("SELECT pg_advisory_lock(%d)");
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            say("SELECT pg_advisory_unlock(%d)");
        }
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(NextVersions.HALF_WAY));
        }
    }
}
