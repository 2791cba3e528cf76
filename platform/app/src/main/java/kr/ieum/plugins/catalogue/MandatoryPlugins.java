package kr.ieum.plugins.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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
        return byRegion(latest -> jdbc.sql("""
                        SELECT t.id FROM reference.tenant t
                        LEFT JOIN nation.plugin_installation i ON i.region = t.id AND i.plugin_id = :plugin
                        WHERE t.kind = 'region' AND COALESCE(i.state, 'DISABLED') IN ('INSTALLED', 'DISABLED')""")
                .param("plugin", latest.plugin())
                .query(String.class)
                .list());
    }

    /** Regions in which a mandatory plugin is in a version that has ended by then, with the newer one that lasts. */
    public Map<TenantId, List<ReleaseId>> regionsOnEnded(Instant now) {
        return byRegion(latest -> jdbc
                .sql("""
                        SELECT i.region, i.version FROM nation.plugin_installation i
                        JOIN reference.plugin_release r ON r.plugin_id = i.plugin_id AND r.version = i.version
                        JOIN reference.plugin_stop s ON s.release_id = r.id
                        WHERE i.plugin_id = :plugin AND s.stops_from <= :now""")
                .param("plugin", latest.plugin())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getString("region"), row.getString("version")))
                .list()
                .stream()
                .filter(here -> VersionRange.compare(latest.version(), here.getValue()) > 0)
                .map(Map.Entry::getKey)
                .toList());
    }

    private Map<TenantId, List<ReleaseId>> byRegion(Function<Latest, List<String>> regions) {
        return Tenancy.callAs(
                TenantId.NATIONAL,
                () -> transaction.execute(status -> {
                    var found = new TreeMap<TenantId, List<ReleaseId>>(Comparator.comparing(TenantId::value));
                    latest().values()
                            .forEach(latest -> regions.apply(latest)
                                    .forEach(region -> found.computeIfAbsent(
                                                    new TenantId(region), none -> new ArrayList<>())
                                            .add(latest.release())));
                    return found;
                }));
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
