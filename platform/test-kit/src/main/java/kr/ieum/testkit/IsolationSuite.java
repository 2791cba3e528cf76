package kr.ieum.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What holds for the records of every module: one tenant neither sees, changes nor deletes another's, whichever way the
 * code takes. A module runs it by extending it with {@link Isolated} of its own.
 */
@IntegrationTest
public abstract class IsolationSuite {

    private static final String OURS = "busan";
    private static final String THEIRS = "gangwon";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Environment environment;

    private final UUID id = UUID.randomUUID();

    protected abstract Isolated subject();

    @BeforeEach
    void theirsExists() {
        as(THEIRS, () -> insert(id));
    }

    @AfterEach
    void clear() {
        for (var tenant : List.of(OURS, THEIRS)) {
            as(
                    tenant,
                    () -> jdbc.sql("DELETE FROM " + subject().table() + " WHERE id = :id")
                            .param("id", id)
                            .update());
        }
        SecurityContextHolder.clearContext();
    }

    @Test
    void twoTenantsMayUseTheSameKey() {
        var added = as(OURS, () -> insert(id));

        assertThat(added).isOne();
        assertThat(as(OURS, this::count)).isOne();
        assertThat(as(THEIRS, this::count)).isOne();
    }

    @Test
    void isInvisibleToNativeSql() {
        var seen = as(
                OURS,
                () -> entities.createNativeQuery(
                                "SELECT count(*) FROM " + subject().table() + " WHERE id = :id")
                        .setParameter("id", id)
                        .getSingleResult());

        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void isInvisibleToJpql() {
        assumeTrue(subject().entity() != null, "the module has no entity");

        var seen = as(
                OURS,
                () -> entities.createQuery("select e from " + subject().entity() + " e where e.id = :id", Object.class)
                        .setParameter("id", id)
                        .getResultList());

        assertThat(seen).isEmpty();
    }

    @Test
    void isInvisibleToAStatelessSession() {
        assumeTrue(subject().entity() != null, "the module has no entity");

        var seen = as(OURS, () -> {
            var stateless = entities.unwrap(Session.class)
                    .getSessionFactory()
                    .openStatelessSession(entities.unwrap(Session.class).doReturningWork(connection -> connection));
            return stateless
                    .createSelectionQuery("from " + subject().entity() + " where id = :id", Object.class)
                    .setParameter("id", id)
                    .getResultList();
        });

        assertThat(seen).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        var changed = as(
                OURS,
                () -> jdbc.sql("UPDATE " + subject().table() + " SET id = id WHERE id = :id")
                        .param("id", id)
                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void cannotBeDeleted() {
        var deleted = as(
                OURS,
                () -> jdbc.sql("DELETE FROM " + subject().table() + " WHERE id = :id")
                        .param("id", id)
                        .update());

        assertThat(deleted).isZero();
        assertThat(as(THEIRS, this::count)).isOne();
    }

    @Test
    void cannotBeGivenToAnotherTenant() {
        assertThatThrownBy(() -> as(
                        THEIRS,
                        () -> jdbc.sql("UPDATE " + subject().table() + " SET tenant_id = :other WHERE id = :id")
                                .param("other", OURS)
                                .param("id", id)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nothingOfOursMayHangOnTheirs() {
        for (var child : subject().children()) {
            assertThatThrownBy(
                            () -> as(OURS, () -> jdbc.sql(child).param("id", id).update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void aConnectionWithoutTenantSeesNothing() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("ieum.database.url"),
                        "ieum_app",
                        environment.getRequiredProperty("ieum.database.app-password"));
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM " + subject().table())) {
            rows.next();

            assertThat(rows.getLong(1)).isZero();
        }
    }

    private int insert(UUID key) {
        return jdbc.sql(subject().insert()).param("id", key).update();
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM " + subject().table() + " WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private <T> T as(String tenant, Supplier<T> action) {
        SecurityContextHolder.getContext().setAuthentication(signIn.as(tenant, List.of("REGION_OFFICER")));
        return java.util.Objects.requireNonNull(transaction.execute(status -> action.get()));
    }
}
