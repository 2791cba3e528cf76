package kr.ieum.plugins;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.catalogue.ReleaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The generations of the current tenant's plugins that are kept. */
@Repository
@Transactional
class GenerationList {

    private static final String COLUMNS = """
            SELECT generation, release, sha256, manifest, has_data, made_at, made_by, left_at
            FROM core.plugin_generation WHERE plugin_id = :plugin\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PluginHistory history;

    GenerationList(JdbcClient jdbc, Clock clock, PluginHistory history) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.history = history;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Generation> of(String pluginId) {
        return jdbc.sql(COLUMNS + "ORDER BY generation DESC")
                .param("plugin", pluginId)
                .query(GenerationList::generation)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Generation> find(String pluginId, int number) {
        return of(pluginId).stream()
                .filter(generation -> generation.number() == number)
                .findFirst();
    }

    /** The number of the next one; none is ever used twice while the installation lasts. */
    @Transactional(readOnly = true)
    public int next(String pluginId) {
        return jdbc.sql("SELECT COALESCE(max(generation), 0) + 1 FROM core.plugin_generation WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(Integer.class)
                .single();
    }

    public void add(String pluginId, int number, ReleaseId release, boolean hasData) {
        jdbc.sql("""
                        INSERT INTO core.plugin_generation
                            (plugin_id, generation, release, version, sha256, manifest, has_data, made_at, made_by)
                        SELECT plugin_id, :number, id, version, sha256, manifest, :hasData, :now, :actor
                        FROM reference.plugin_release WHERE id = :release AND plugin_id = :plugin""")
                .param("plugin", pluginId)
                .param("number", number)
                .param("release", release.value())
                .param("hasData", hasData)
                .param("now", OffsetDateTime.now(clock))
                .param("actor", history.actor())
                .update();
    }

    /** The one is in use from now on and no other. */
    public void use(String pluginId, int number) {
        jdbc.sql("""
                        UPDATE core.plugin_generation
                        SET left_at = CASE WHEN generation = :number THEN NULL ELSE COALESCE(left_at, :now) END
                        WHERE plugin_id = :plugin AND (generation = :number) <> (left_at IS NULL)""")
                .param("plugin", pluginId)
                .param("number", number)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    public void remove(String pluginId, int number) {
        jdbc.sql("DELETE FROM core.plugin_generation WHERE plugin_id = :plugin AND generation = :number")
                .param("plugin", pluginId)
                .param("number", number)
                .update();
    }

    private static Generation generation(ResultSet row, int number) throws SQLException {
        var leftAt = row.getObject("left_at", OffsetDateTime.class);
        return new Generation(
                row.getInt("generation"),
                new ReleaseId(row.getObject("release", UUID.class)),
                row.getString("sha256"),
                PluginManifest.read(row.getString("manifest").getBytes(StandardCharsets.UTF_8)),
                row.getBoolean("has_data"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                leftAt == null ? null : leftAt.toInstant());
    }
}
