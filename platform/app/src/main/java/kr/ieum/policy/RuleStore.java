package kr.ieum.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.text.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules and their versions as they are kept; called within transactions. */
@Repository
class RuleStore {

    private static final String VERSIONS = """
            SELECT v.*, r.name_ko, r.name_en, r.kind, r.unit, r.clause, r.statute, r.open_keys, r.total
            FROM reference.policy_rule_in_force v JOIN reference.policy_rule r ON r.id = v.rule
            """;
    private static final String HOLDS = "v.valid_from <= :day AND (v.valid_to IS NULL OR :day < v.valid_to)";

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RuleVersion> on(String rule, LocalDate day) {
        return jdbc.sql(VERSIONS + "WHERE v.rule = :rule AND " + HOLDS)
                .param("rule", rule)
                .param("day", day)
                .query((row, number) -> version(row))
                .optional();
    }

    List<RuleVersion> all(LocalDate day) {
        return jdbc.sql(VERSIONS + "WHERE " + HOLDS + " ORDER BY v.rule")
                .param("day", day)
                .query((row, number) -> version(row))
                .list();
    }

    List<RuleVersion> history(String rule) {
        return jdbc.sql(VERSIONS + "WHERE v.rule = :rule ORDER BY v.valid_from")
                .param("rule", rule)
                .query((row, number) -> version(row))
                .list();
    }

    List<List<RuleVersion>> below(String prefix) {
        var versions = jdbc.sql(VERSIONS + "WHERE starts_with(v.rule, :prefix) ORDER BY v.rule, v.valid_from")
                .param("prefix", prefix)
                .query((row, number) -> version(row))
                .list();
        return List.copyOf(versions.stream()
                .collect(Collectors.groupingBy(version -> version.rule().id(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Corrected and withdrawn ones too, since a case may have been decided under them. */
    Optional<RuleVersion> version(UUID id) {
        return jdbc.sql("""
                        SELECT v.*, f.valid_to, r.name_ko, r.name_en, r.kind, r.unit, r.clause, r.statute, r.open_keys, r.total
                        FROM reference.policy_rule_version v JOIN reference.policy_rule r ON r.id = v.rule
                        LEFT JOIN reference.policy_rule_in_force f ON f.rule = v.rule AND f.valid_from = v.valid_from
                        WHERE v.id = :id AND v.value IS NOT NULL""")
                .param("id", id)
                .query((row, number) -> version(row))
                .optional();
    }

    Optional<Rule> find(String id) {
        return jdbc.sql("SELECT * FROM reference.policy_rule WHERE id = :id")
                .param("id", id)
                .query((row, number) -> rule(row, "id"))
                .optional();
    }

    List<RuleRow> list(RuleFilter filter) {
        return jdbc.sql("""
                        SELECT r.id AS rule, r.name_ko, r.name_en, r.kind, r.unit, r.clause, r.statute, r.open_keys,
                            r.total, c.task, v.id, v.valid_from, v.valid_to, v.revision, v.value, v.reason,
                            v.author, v.created_at
                        FROM reference.policy_rule r JOIN reference.policy_clause c ON c.id = r.clause
                        LEFT JOIN reference.policy_rule_in_force v ON v.rule = r.id
                            AND v.valid_from <= :day AND (v.valid_to IS NULL OR :day < v.valid_to)
                        WHERE (CAST(:task AS smallint) IS NULL OR c.task = CAST(:task AS smallint))
                            AND concat_ws(' ', r.id, r.name_ko, r.name_en, r.clause, r.statute) ILIKE :words
                        ORDER BY c.task, r.position, r.id""")
                .param("day", filter.day())
                .param("task", filter.task())
                .param("words", new ClauseFilter(filter.words(), null).pattern())
                .query((row, number) -> new RuleRow(
                        rule(row, "rule"), row.getInt("task"), row.getString("value") == null ? null : version(row)))
                .list();
    }

    /** Whether a value that counts begins on just that day. */
    Optional<UUID> startingOn(String rule, LocalDate day) {
        return jdbc.sql("SELECT id FROM reference.policy_rule_in_force WHERE rule = :rule AND valid_from = :day")
                .param("rule", rule)
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    static RuleVersion version(ResultSet row) throws SQLException {
        var rule = rule(row, "rule");
        return new RuleVersion(
                row.getObject("id", UUID.class),
                rule,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("revision"),
                RuleValue.of(rule.kind(), row.getString("value")),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static Rule rule(ResultSet row, String id) throws SQLException {
        return new Rule(
                row.getString(id),
                new LocalizedName(row.getString("name_ko"), row.getString("name_en")),
                RuleKind.valueOf(row.getString("kind")),
                Unit.valueOf(row.getString("unit")),
                row.getString("clause"),
                row.getString("statute"),
                row.getBoolean("open_keys"),
                row.getBigDecimal("total"));
    }
}
