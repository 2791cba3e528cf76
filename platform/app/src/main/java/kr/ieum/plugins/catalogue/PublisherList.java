package kr.ieum.plugins.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.plugins.catalogue.PublisherKey.Revocation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads publishers, their keys and the rules. */
@Repository
@Transactional(readOnly = true)
class PublisherList {

    private static final String RULES = """
            SELECT COALESCE(plugin_id, publisher) AS subject, plugin_id IS NOT NULL AS of_plugin, rule, stops_from,
                   at, actor, reason
            FROM reference.plugin_rule
            """;

    private final JdbcClient jdbc;

    PublisherList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Publisher> all() {
        var keys = keys().stream().collect(Collectors.groupingBy(PublisherKey::publisher));
        return jdbc.sql("SELECT id, name, at, actor, reason FROM reference.plugin_publisher ORDER BY id")
                .query((row, number) -> {
                    var id = new PublisherId(row.getString("id"));
                    return new Publisher(
                            id, row.getString("name"), Entered.read(row, ""), keys.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** What holds now: the last word on each publisher and plugin of which something was said. */
    public List<RuleEntry> rules() {
        return jdbc.sql("SELECT * FROM (SELECT DISTINCT ON (of_plugin, subject) * FROM (" + RULES
                        + ") said ORDER BY of_plugin, subject, at DESC) last ORDER BY of_plugin, subject")
                .query(PublisherList::rule)
                .list();
    }

    /** All that was ever said, the last word first. */
    public List<RuleEntry> ruleHistory() {
        return jdbc.sql(RULES + "ORDER BY at DESC, id DESC LIMIT 500")
                .query(PublisherList::rule)
                .list();
    }

    private List<PublisherKey> keys() {
        return jdbc.sql("""
                        SELECT k.id, k.publisher, k.subject, k.fingerprint, k.valid_from, k.valid_to, k.at, k.actor, k.reason,
                               v.stops_from, v.at AS revoked_at, v.actor AS revoked_actor, v.reason AS revoked_reason
                        FROM reference.plugin_key k
                        LEFT JOIN LATERAL (
                            SELECT * FROM reference.plugin_key_revocation r WHERE r.key_id = k.id
                            ORDER BY r.stops_from, r.at LIMIT 1) v ON true
                        ORDER BY k.at DESC, k.id DESC""").query(PublisherList::key).list();
    }

    private static PublisherKey key(ResultSet row, int number) throws SQLException {
        var stopsFrom = instant(row, "stops_from");
        return new PublisherKey(
                new KeyId(row.getObject("id", UUID.class)),
                new PublisherId(row.getString("publisher")),
                row.getString("subject"),
                row.getString("fingerprint"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_to", OffsetDateTime.class).toInstant(),
                Entered.read(row, ""),
                stopsFrom == null ? null : new Revocation(stopsFrom, Entered.read(row, "revoked_")));
    }

    private static RuleEntry rule(ResultSet row, int number) throws SQLException {
        return new RuleEntry(
                row.getString("subject"),
                row.getBoolean("of_plugin"),
                Rule.valueOf(row.getString("rule")),
                instant(row, "stops_from"),
                Entered.read(row, ""));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
