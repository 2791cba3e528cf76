package kr.ieum.plugins.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kr.ieum.plugins.archive.VersionRange;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Which plugins every region must have. */
@Repository
public class MandatoryPlugins {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    MandatoryPlugins(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Transactional(readOnly = true)
    public boolean isMandatory(String pluginId) {
        return jdbc.sql("SELECT count(*) FROM reference.plugin_rule_of(:plugin, NULL) WHERE rule = 'MANDATORY'")
                .param("plugin", pluginId)
                .query(Integer.class)
                .single()
                .equals(1);
    }

    /** Regions in which a mandatory plugin is missing, or stopped by the region, with the version to give them. */
    public Map<TenantId, List<ReleaseId>> regionsWithout() {
        return Tenancy.callAs(TenantId.NATIONAL, () -> transaction.execute(status -> find()));
    }

    private Map<TenantId, List<ReleaseId>> find() {
        var without = new TreeMap<TenantId, List<ReleaseId>>(java.util.Comparator.comparing(TenantId::value));
        for (var latest : latest().values()) {
            jdbc.sql("""
                            SELECT t.id FROM reference.tenant t
                            LEFT JOIN nation.plugin_installation i ON i.region = t.id AND i.plugin_id = :plugin
                            WHERE t.kind = 'region' AND COALESCE(i.state, 'DISABLED') IN ('INSTALLED', 'DISABLED')""")
                    .param("plugin", latest.plugin())
                    .query((row, number) -> new TenantId(row.getString("id")))
                    .list()
                    .forEach(tenant -> without.computeIfAbsent(tenant, none -> new ArrayList<>())
                            .add(latest.release()));
        }
        return without;
    }

    private Map<String, Latest> latest() {
        var latest = new TreeMap<String, Latest>();
        jdbc.sql("""
                        SELECT r.id, r.plugin_id, r.version FROM reference.plugin_release r
                        CROSS JOIN LATERAL reference.plugin_rule_of(r.plugin_id, r.publisher) rule
                        WHERE r.state = 'APPROVED' AND rule.rule = 'MANDATORY'
                        AND NOT EXISTS (SELECT FROM reference.plugin_stop s WHERE s.release_id = r.id)""")
                .query((row, number) -> new Latest(
                        row.getString("plugin_id"),
                        row.getString("version"),
                        new ReleaseId(row.getObject("id", UUID.class))))
                .list()
                .forEach(found -> latest.merge(
                        found.plugin(),
                        found,
                        (one, other) -> VersionRange.compare(one.version(), other.version()) < 0 ? other : one));
        return latest;
    }

    private record Latest(String plugin, String version, ReleaseId release) {}
}
