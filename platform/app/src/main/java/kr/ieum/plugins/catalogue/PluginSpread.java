package kr.ieum.plugins.catalogue;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ministry sees of plugins in the regions: versions and states, and nothing that a plugin holds. */
@Service
@RolesAllowed({Roles.MINISTRY_ADMIN, Roles.MINISTRY_ANALYST})
@Transactional(readOnly = true)
public class PluginSpread {

    private final JdbcClient jdbc;

    PluginSpread(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every region in the official order; one without plugins has one row with empty texts. */
    public List<Spread> all() {
        return jdbc.sql("""
                        SELECT r.name_ko, r.name_en, r.position, COALESCE(i.plugin_id, '') AS plugin_id,
                               COALESCE(i.version, '') AS version, COALESCE(i.state, '') AS state
                        FROM reference.region r LEFT JOIN nation.plugin_installation i ON i.region = r.id
                        ORDER BY r.position, i.plugin_id""").query(PluginSpread::spread).list();
    }

    /** Every mandatory plugin in every region; where it is missing, version and state are empty texts. */
    public List<Spread> ofMandatory() {
        return jdbc.sql("""
                        SELECT r.name_ko, r.name_en, r.position, rule.plugin_id,
                               COALESCE(i.version, '') AS version, COALESCE(i.state, '') AS state
                        FROM (SELECT DISTINCT ON (plugin_id) plugin_id, rule FROM reference.plugin_rule
                              WHERE plugin_id IS NOT NULL ORDER BY plugin_id, at DESC, id DESC) rule
                        CROSS JOIN reference.region r
                        LEFT JOIN nation.plugin_installation i ON i.region = r.id AND i.plugin_id = rule.plugin_id
                        WHERE rule.rule = 'MANDATORY'
                        ORDER BY rule.plugin_id, r.position""").query(PluginSpread::spread).list();
    }

    /** What a new version of the plugin is compared with; empty when the country has none yet. */
    public Optional<InUse> inUse(String pluginId) {
        return jdbc.sql("SELECT * FROM ("
                        + ReleaseRow.COLUMNS.replace(
                                "FROM reference",
                                ", (SELECT count(*) FROM nation.plugin_installation i"
                                        + " WHERE i.plugin_id = plugin_release.plugin_id"
                                        + " AND i.version = plugin_release.version) AS regions FROM reference")
                        + "WHERE plugin_id = :plugin AND state = 'APPROVED') found"
                        + " ORDER BY regions DESC, submitted_at DESC LIMIT 1")
                .param("plugin", pluginId)
                .query((row, number) -> new InUse(ReleaseRow.read(row, number), row.getInt("regions")))
                .optional();
    }

    /** Who has handed in a version, the first one first. */
    public List<Submission> submissions(ReleaseId release) {
        return jdbc.sql("""
                        SELECT COALESCE(r.name_ko, '중소벤처기업부') AS ko, COALESCE(r.name_en, 'Ministry of SMEs and Startups') AS en,
                               s.at, s.actor
                        FROM reference.plugin_submission s LEFT JOIN reference.region r ON r.id = s.tenant_id
                        WHERE s.release_id = :release ORDER BY s.at""")
                .param("release", release.value())
                .query((row, number) -> new Submission(
                        new LocalText(row.getString("ko"), row.getString("en")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor")))
                .list();
    }

    private static Spread spread(ResultSet row, int number) throws SQLException {
        return new Spread(
                new LocalText(row.getString("name_ko"), row.getString("name_en")),
                row.getInt("position"),
                row.getString("plugin_id"),
                row.getString("version"),
                row.getString("state"));
    }
}
