package kr.ieum.tenancy;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the database at the start of each transaction whose it is; row-level security does the rest. The statement
 * {@code SET LOCAL} is used, not {@code set_config()}, because a distributed PostgreSQL forwards only the statement.
 */
@Component
class TransactionStamp implements TransactionExecutionListener {

    private final Supplier<DataSource> dataSource;

    TransactionStamp(ObjectProvider<DataSource> dataSource) {
        // looked up once: a look-up costs as much as the statement
        this.dataSource = SingletonSupplier.of(dataSource::getObject);
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
        var source = dataSource.get();
        var connection = DataSourceUtils.getConnection(source);
        // a tenant id cannot contain a quote: TenantId admits a-z, 0-9 and - only; prepared, since tenants are few
        var stamp = "SET LOCAL app.tenant = '" + Tenancy.current().value() + "'";
        try (var statement = connection.prepareStatement(stamp)) {
            statement.execute();
        } catch (SQLException refused) {
            throw new CannotGetJdbcConnectionException("the transaction could not be stamped with its tenant", refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
