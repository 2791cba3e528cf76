package kr.ieum.company.list;

import java.util.Objects;
import java.util.UUID;
import kr.ieum.company.CompanyWords;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms for tests, written as an import writes them. */
public final class Firms {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CompanyWords companyWords;

    public Firms(JdbcClient jdbc, TransactionTemplate transaction, CompanyWords companyWords) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.companyWords = companyWords;
    }

    /** The tenants exist as soon as their folders are synchronised; a test alone makes them itself. */
    public Firms inTenant(String tenant) {
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "INSERT INTO reference.tenant VALUES (:tenant, 'region') ON CONFLICT DO NOTHING")
                        .param("tenant", tenant)
                        .update()));
        return this;
    }

    public void clear() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
    }

    public UUID add(String name) {
        return add(name, null, "UNKNOWN", null, null, null, null);
    }

    public UUID add(
            String name,
            @Nullable String number,
            String size,
            @Nullable String district,
            @Nullable String industry,
            @Nullable Long revenue,
            @Nullable Integer employees) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                INSERT INTO core.company (name, name_key, business_number, size_class, district, main_industry,
                    main_industry_revision, latest_year, latest_revenue, latest_employees, search, created_by, updated_by)
                VALUES (:name, :name, :number, :size, :district, :industry, 10, 2025, :revenue, :employees,
                    CAST(:words AS tsvector), 'test', 'test')
                RETURNING id""")
                .param("name", name)
                .param("number", number)
                .param("size", size)
                .param("district", district)
                .param("industry", industry)
                .param("revenue", revenue)
                .param("employees", employees)
                .param("words", companyWords.of(name, null, null, null, null, number, null))
                .query(UUID.class)
                .single()));
    }

    public UUID add(String name, String industry, int revision) {
        var firm = add(name, null, "UNKNOWN", null, industry, null, null);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.company SET main_industry_revision = :revision WHERE id = :id")
                        .param("revision", revision)
                        .param("id", firm)
                        .update());
        return firm;
    }

    /** Named 기업 00001, 기업 00002 … */
    public void addMany(int count) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                INSERT INTO core.company (name, name_key, created_by, updated_by)
                SELECT name, name, 'test', 'test'
                FROM generate_series(1, :count) number, LATERAL (SELECT '기업 ' || lpad(number::text, 5, '0') AS name) named""").param("count", count).update());
    }

    public UUID named(String name) {
        return Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql("SELECT id FROM core.company WHERE name = :name")
                        .param("name", name)
                        .query(UUID.class)
                        .single()));
    }

    /** What a colleague does meanwhile. */
    public void change(UUID company, String name) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.company SET name = :name, version = version + 1 WHERE id = :id")
                        .param("id", company)
                        .param("name", name)
                        .update());
    }

    public void delete(UUID company) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.company SET deleted_at = now(), deleted_by = 'test' WHERE id = :id")
                        .param("id", company)
                        .update());
    }

    public void certify(UUID company, String kind) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO core.company_certificate (company_id, kind) VALUES (:id, :kind)")
                        .param("id", company)
                        .param("kind", kind)
                        .update());
    }

    public void classify(UUID company, String firmClass) {
        transaction.executeWithoutResult(status ->
                jdbc.sql("""
                        INSERT INTO core.firm_class (company_id, since, class, reason, decided_by, decided_at)
                        VALUES (:id, DATE '2024-01-01', :class, '시험', 'test', now())""").param("id", company).param("class", firmClass).update());
    }

    public void nameInList(UUID company, String source, boolean gone) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO core.company_source (source, external_key, company_id, row_hash, last_import, gone_since)
                VALUES (:source, :key, :id, 'x', uuidv7(), CASE WHEN :gone THEN date '2026-11-01' END)""")
                .param("source", source)
                .param("key", company.toString())
                .param("id", company)
                .param("gone", gone)
                .update());
    }

    public void figures(UUID company, int year, long revenue) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO core.company_figures (company_id, year, revenue, source)
                VALUES (:id, :year, :revenue, 'test')""")
                .param("id", company)
                .param("year", year)
                .param("revenue", revenue)
                .update());
    }

    public void contact(UUID company, String name, String phone, String email) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                INSERT INTO core.company_contact (company_id, name, phone, email)
                VALUES (:id, :name, :phone, :email)""")
                .param("id", company)
                .param("name", name)
                .param("phone", phone)
                .param("email", email)
                .update());
    }
}
