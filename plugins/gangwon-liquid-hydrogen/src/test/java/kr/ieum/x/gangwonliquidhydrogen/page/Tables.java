package kr.ieum.x.gangwonliquidhydrogen.page;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kr.ieum.testkit.TestDatabase;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The plugin's tables in a schema of its own, seen with a login that has no more rights than the platform gives. */
public final class Tables {

    private static final String LOGIN = "x_gangwon__hydrogen";

    private final DriverManagerDataSource source;

    private Tables(DriverManagerDataSource source) {
        this.source = source;
    }

    public static Tables make() {
        var address = TestDatabase.create();
        var owner = JdbcClient.create(new DriverManagerDataSource(address, "postgres", "postgres"));
        var known = owner.sql("SELECT count(*) FROM pg_roles WHERE rolname = :login")
                .param("login", LOGIN)
                .query(Integer.class)
                .single();
        if (known == 0) {
            owner.sql("CREATE ROLE " + LOGIN + " LOGIN PASSWORD 'ieum-test'").update();
        }
        owner.sql("CREATE SCHEMA hydrogen AUTHORIZATION " + LOGIN).update();
        var source = new DriverManagerDataSource(address + "?currentSchema=hydrogen", LOGIN, "ieum-test");
        var tables = new Tables(source);
        tables.migrate();
        return tables;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionOperations transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    private void migrate() {
        try (var connection = source.getConnection()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName("hydrogen");
            database.setLiquibaseSchemaName("hydrogen");
            var loader = Objects.requireNonNull(Tables.class.getClassLoader());
            for (var file : List.of("db/0001-liquid-hydrogen.sql", "db/0002-lot-portions.sql")) {
                var changes = new Liquibase(file, new ClassLoaderResourceAccessor(loader), database);
                changes.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                changes.update(new Contexts());
            }
        } catch (SQLException | LiquibaseException failure) {
            throw new IllegalStateException("the tables could not be made", failure);
        }
    }
}
