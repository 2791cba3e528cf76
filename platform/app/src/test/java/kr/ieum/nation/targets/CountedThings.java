package kr.ieum.nation.targets;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Leading firms and ended projects in any tenant, for the tests of the targets. */
@Component
public class CountedThings {

    private static final LocalDate SINCE = LocalDate.of(2024, 3, 1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CountedThings(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Takes away what other tests have left in any tenant. */
    public void clear() {
        var tenants = Tenancy.callAs(
                TenantId.NATIONAL,
                () -> transactions.execute(status -> jdbc.sql("SELECT id FROM reference.tenant")
                        .query(String.class)
                        .list()));
        tenants.forEach(tenant -> in(tenant, () -> {
            jdbc.sql("DELETE FROM core.firm_class").update();
            jdbc.sql("DELETE FROM core.project").update();
            return tenant;
        }));
    }

    /** A tenant that two regions have in common. */
    public String joint() {
        return Tenancy.callAs(
                TenantId.NATIONAL,
                () -> transactions.execute(
                        status -> jdbc.sql("""
                        SELECT id FROM reference.tenant WHERE kind = 'joint' ORDER BY id LIMIT 1""").query(String.class).single()));
    }

    public void leading(String tenant, int number) {
        for (var index = 0; index < number; index++) {
            leading(tenant, null, "벤처투자기업 확인서 1호");
        }
    }

    public UUID leading(String tenant, @Nullable String businessNumber, @Nullable String evidence) {
        return in(tenant, () -> {
            if (businessNumber != null) {
                jdbc.sql("DELETE FROM core.company WHERE business_number = :number")
                        .param("number", businessNumber)
                        .update();
            }
            var company = jdbc.sql("""
                            INSERT INTO core.company (name, name_key, business_number, size_class, created_by, updated_by)
                            VALUES ('예시', '예시', :number, 'SMALL', 'test', 'test') RETURNING id""")
                    .param("number", businessNumber)
                    .query(UUID.class)
                    .single();
            jdbc.sql("""
                            INSERT INTO core.firm_class (company_id, since, class, reason, evidence, decided_by, decided_at)
                            VALUES (:company, :since, 'LEADING', '성장성이 높음', :evidence, 'test', now())""")
                    .param("company", company)
                    .param("since", SINCE)
                    .param("evidence", evidence)
                    .update();
            return company;
        });
    }

    public void close(String tenant, UUID company) {
        in(
                tenant,
                () -> jdbc.sql("UPDATE core.company SET status = 'CLOSED' WHERE id = :id")
                        .param("id", company)
                        .update());
    }

    /** @param done the day of its only step, or null when that is not done */
    public void project(String tenant, String state, @Nullable LocalDate done) {
        in(tenant, () -> {
            var project = jdbc.sql("""
                            INSERT INTO core.project (plugin_id, blueprint, blueprint_name, name, purpose, funding, state,
                                stop_reason, starts_on, ends_on, created_at, created_by, changed_at, changed_by)
                            VALUES ('p', 'b', '예시', '예시', '예시', 'MATCHED', :state,
                                CASE WHEN :state = 'STOPPED' THEN '예시' END, '2024-01-01', '2024-12-31', now(), 't', now(), 't')
                            RETURNING id""").param("state", state).query(UUID.class).single();
            return jdbc.sql("""
                            INSERT INTO core.project_step (tenant_id, project_id, position, name, starts_on, ends_on, done_on)
                            VALUES (core.current_tenant(), :project, 0, '예시', '2024-01-01', '2024-12-31', :done)""").param("project", project).param("done", done).update();
        });
    }

    private <T> T in(String tenant, Supplier<T> part) {
        return Tenancy.callAs(new TenantId(tenant), () -> transactions.execute(status -> part.get()));
    }
}
