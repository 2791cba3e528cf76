package kr.ieum.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each transaction whose it is; row-level security does the rest. The statement
 * {@code SET LOCAL} is used, not {@code set_config()}, because a distributed PostgreSQL forwards only the statement.
 */
@Component
class TransactionStamp implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> dataSource;

    TransactionStamp(ObjectProvider<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    /** Refuses before anything is opened: a refusal after the begin would leave the connection bound to the thread. */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        Tenancy.current();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            return;
        }
        var source = dataSource.getObject();
        var connection = DataSourceUtils.getConnection(source);
        try (var statement = connection.createStatement()) {
            // a tenant id cannot contain a quote: TenantId admits a-z, 0-9 and - only
            statement.execute("SET LOCAL app.tenant = '" + Tenancy.current().value() + "'");
        } catch (SQLException refused) {
            throw new CannotGetJdbcConnectionException("the transaction could not be stamped with its tenant", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
