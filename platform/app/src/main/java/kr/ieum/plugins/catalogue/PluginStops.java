package kr.ieum.plugins.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which versions the ministry ends: its plugin or publisher is banned, or the key that signed it is revoked. The rule itself
 * is the view {@code reference.plugin_stop}.
 */
@Repository
public class PluginStops {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    PluginStops(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The ends that were announced for what the current tenant has, by plugin. */
    @Transactional(readOnly = true)
    public Map<String, Stop> ofInstalled() {
        var stops = new TreeMap<String, Stop>();
        jdbc.sql("""
                        SELECT i.plugin_id, s.stops_from, s.cause, s.reason
                        FROM core.plugin_installation i JOIN reference.plugin_stop s ON s.release_id = i.release""").query(row -> {
            stops.put(row.getString("plugin_id"), stop(row, 0));
        });
        return stops;
    }

    /** The ends that were announced, be it for later, of all versions that have one. */
    @Transactional(readOnly = true)
    public Map<ReleaseId, Stop> announced() {
        var stops = new HashMap<ReleaseId, Stop>();
        jdbc.sql("SELECT release_id, stops_from, cause, reason FROM reference.plugin_stop")
                .query(row -> {
                    stops.put(new ReleaseId(row.getObject("release_id", UUID.class)), stop(row, 0));
                });
        return stops;
    }

    @Transactional(readOnly = true)
    public Optional<Stop> of(ReleaseId release) {
        return jdbc.sql("SELECT stops_from, cause, reason FROM reference.plugin_stop WHERE release_id = :release")
                .param("release", release.value())
                .query(PluginStops::stop)
                .optional();
    }

    /** @throws Stop.Stopped when an end has been announced, be it for later */
    @Transactional(readOnly = true)
    public void refuseAnnounced(ReleaseId release) {
        of(release).ifPresent(stop -> {
            throw new Stop.Stopped(stop.reason());
        });
    }

    /** @throws Stop.Stopped when its end has come */
    @Transactional(readOnly = true)
    public void refuseDue(ReleaseId release) {
        of(release).filter(stop -> stop.isDue(clock.instant())).ifPresent(stop -> {
            throw new Stop.Stopped(stop.reason());
        });
    }

    /** Tenants that run what has ended by then, still have stopped what has not, or were not told what was announced. */
    public List<TenantId> tenantsToChange(Instant now) {
        return Tenancy.callAs(
                TenantId.NATIONAL,
                () -> transaction.execute(status -> jdbc.sql("""
                                SELECT DISTINCT region
                                FROM nation.plugin_installation i
                                JOIN nation.plugin_end_told told USING (region, plugin_id)
                                JOIN reference.plugin_release r ON r.plugin_id = i.plugin_id AND r.version = i.version
                                LEFT JOIN reference.plugin_stop s ON s.release_id = r.id
                                WHERE (i.state = 'BANNED') <> COALESCE(s.stops_from <= :now, false)
                                   OR told.end_told IS DISTINCT FROM s.stops_from""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new TenantId(row.getString("region")))
                        .list()));
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                row.getObject("stops_from", OffsetDateTime.class).toInstant(),
                Stop.Cause.valueOf(row.getString("cause")),
                row.getString("reason"));
    }
}
