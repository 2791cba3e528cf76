package kr.ieum.plugins.ports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ieum.plugin.Files.KeptFile;
import kr.ieum.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that plugins of the tenant keep; each reaches its own alone. */
@Service
public class PluginFiles {

    private static final Pattern CONTENT_TYPE = Pattern.compile("[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,80}");

    private final JdbcClient jdbc;
    private final FileProperties properties;
    private final Texts texts;
    private final Clock clock;

    PluginFiles(JdbcClient jdbc, FileProperties properties, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException with a sentence in Korean when it cannot be kept */
    @Transactional
    public UUID keep(String pluginId, String name, String contentType, byte[] content) {
        var kept = FileName.of(name).orElseThrow(() -> refused("plugins.files.name"));
        if (!CONTENT_TYPE.matcher(contentType).matches()) {
            throw refused("plugins.files.type");
        }
        if (content.length == 0) {
            throw refused("plugins.files.empty");
        }
        if (content.length > properties.largest().toBytes()) {
            throw refused("plugins.files.too-large", properties.largest().toMegabytes());
        }
        requireSpace(pluginId, content.length);
        return jdbc.sql("""
                        INSERT INTO core.plugin_file (plugin_id, name, content_type, size, content, kept_at)
                        VALUES (:plugin, :name, :type, :size, :content, :now) RETURNING id""")
                .param("plugin", pluginId)
                .param("name", kept)
                .param("type", contentType)
                .param("size", content.length)
                .param("content", content)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
    }

    /** @throws IllegalArgumentException when the plugin has no such file */
    @Transactional(readOnly = true)
    public byte[] read(String pluginId, UUID id) {
        return find(pluginId, id).orElseThrow(() -> refused("plugins.files.unknown"));
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(String pluginId, UUID id) {
        return jdbc.sql("SELECT content FROM core.plugin_file WHERE plugin_id = :plugin AND id = :id")
                .param("plugin", pluginId)
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    @Transactional
    public void remove(String pluginId, UUID id) {
        jdbc.sql("DELETE FROM core.plugin_file WHERE plugin_id = :plugin AND id = :id")
                .param("plugin", pluginId)
                .param("id", id)
                .update();
    }

    /** Removes all files of the plugin, when the data of its installation go. */
    @Transactional
    public void removeAll(String pluginId) {
        jdbc.sql("DELETE FROM core.plugin_file WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<KeptFile> all(String pluginId) {
        return jdbc.sql("""
                        SELECT id, name, content_type, size, kept_at FROM core.plugin_file
                        WHERE plugin_id = :plugin ORDER BY kept_at DESC, id DESC""")
                .param("plugin", pluginId)
                .query((row, number) -> new KeptFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** One after the other, or two at once would both find the last free place. */
    private void requireSpace(String pluginId, int more) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(core.current_tenant() || ' files of ' || :plugin, 0))")
                .param("plugin", pluginId)
                .query((row, number) -> number)
                .list();
        var used = jdbc.sql("SELECT coalesce(sum(size), 0) FROM core.plugin_file WHERE plugin_id = :plugin")
                .param("plugin", pluginId)
                .query(Long.class)
                .single();
        if (used + more > properties.space().toBytes()) {
            throw refused("plugins.files.full", properties.space().toMegabytes());
        }
    }

    private IllegalArgumentException refused(String key, Object... arguments) {
        return new IllegalArgumentException(texts.get(Locale.KOREAN, key, arguments));
    }
}
