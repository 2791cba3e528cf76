package kr.ieum.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tenants as the shared tables have them. */
@Component
class ReferenceTenants implements TenantDirectory {

    private static final String FACES = """
            SELECT t.id, COALESCE(r.name_ko, '중소벤처기업부') AS name_ko,
                COALESCE(r.name_en, 'Ministry of SMEs and Startups') AS name_en,
                COALESCE(r.short_ko, '전국') AS short_ko, COALESCE(r.short_en, 'National') AS short_en,
                COALESCE(r.color, '#33404f') AS color
            FROM reference.tenant t LEFT JOIN reference.region r ON r.id = t.id
            ORDER BY r.position NULLS LAST""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReferenceTenants(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<TenantFace> all() {
        return shared(jdbc.sql(FACES)
                .query((row, number) -> new TenantFace(
                        new TenantId(row.getString("id")),
                        row.getString("name_ko"),
                        row.getString("name_en"),
                        row.getString("short_ko"),
                        row.getString("short_en"),
                        row.getString("color"),
                        null))::list);
    }

    @Override
    public Optional<TenantFace> find(TenantId tenant) {
        return all().stream().filter(face -> face.id().equals(tenant)).findFirst();
    }

    @Override
    public List<TenantId> jurisdictionOf(String organization, LocalDate day) {
        return shared(
                jdbc.sql("""
                SELECT j.region FROM reference.jurisdiction j JOIN reference.region r ON r.id = j.region
                WHERE j.organization = ? AND ? >= j.valid_from AND ? < j.valid_to ORDER BY r.position""").params(organization, day, day).query((row, number) -> new TenantId(row.getString(1)))
                        ::list);
    }

    private <T> List<T> shared(java.util.function.Supplier<List<T>> query) {
        return Tenancy.callAs(
                TenantId.NATIONAL, () -> java.util.Objects.requireNonNull(transaction.execute(status -> query.get())));
    }
}
