package kr.ieum.industry.joint;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The firms of a group as its tenant keeps them; called within that tenant's transactions. */
@Repository
class JointFirmStore {

    private static final String SELECT = """
            SELECT c.id, c.version, c.name, c.business_number, f.region,
                COALESCE(i.name, c.main_industry_label) AS industry, c.latest_employees, c.latest_revenue, f.put_at,
                f.put_by
            FROM core.joint_firm f JOIN core.company c ON c.tenant_id = f.tenant_id AND c.id = f.company_id
            LEFT JOIN reference.industry i ON i.revision = c.main_industry_revision AND i.code = c.main_industry
            WHERE c.deleted_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JointFirmStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<JointFirm> of(Collection<String> regions) {
        return query(SELECT + "AND f.region = ANY (:regions) ORDER BY c.name, c.id", regions);
    }

    List<JointFirm> notOf(Collection<String> regions) {
        return query(SELECT + "AND f.region <> ALL (:regions) ORDER BY c.id", regions);
    }

    Optional<UUID> registered(String businessNumber) {
        return jdbc.sql("SELECT id FROM core.company WHERE business_number = :number AND deleted_at IS NULL")
                .param("number", businessNumber)
                .query(UUID.class)
                .optional();
    }

    /** The region that put the firm there. */
    Optional<String> regionOf(UUID company) {
        return jdbc.sql("SELECT region FROM core.joint_firm WHERE company_id = :company FOR UPDATE")
                .param("company", company)
                .query(String.class)
                .optional();
    }

    /** @return whether it was not there yet */
    boolean add(UUID company, String region, String actor) {
        return jdbc.sql("""
                        INSERT INTO core.joint_firm (company_id, region, put_at, put_by)
                        VALUES (:company, :region, :now, :actor) ON CONFLICT DO NOTHING""")
                        .param("company", company)
                        .param("region", region)
                        .param("now", OffsetDateTime.now(clock))
                        .param("actor", actor)
                        .update()
                > 0;
    }

    void remove(Collection<UUID> companies) {
        jdbc.sql("DELETE FROM core.joint_firm WHERE company_id = ANY (:companies)")
                .param("companies", companies.toArray(UUID[]::new))
                .update();
    }

    private List<JointFirm> query(String sql, Collection<String> regions) {
        return jdbc.sql(sql)
                .param("regions", regions.toArray(String[]::new))
                .query((row, number) -> new JointFirm(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("business_number"),
                        row.getString("region"),
                        row.getString("industry"),
                        row.getObject("latest_employees", Integer.class),
                        row.getObject("latest_revenue", Long.class),
                        row.getObject("put_at", OffsetDateTime.class).toInstant(),
                        row.getString("put_by")))
                .list();
    }
}
