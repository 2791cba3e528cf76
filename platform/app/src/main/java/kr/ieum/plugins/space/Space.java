package kr.ieum.plugins.space;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** An open generation of a plugin's data, seen with the plugin's own login. */
public final class Space implements AutoCloseable {

    private final SpaceName name;
    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Space(SpaceName name, HikariDataSource source) {
        this.name = name;
        this.source = source;
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public SpaceName name() {
        return name;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionOperations transactions() {
        return transactions;
    }

    /** Connections with the plugin's own login. */
    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
