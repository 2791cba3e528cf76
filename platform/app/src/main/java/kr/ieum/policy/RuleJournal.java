package kr.ieum.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was ever written of rules, and the place where more is written; called within transactions. */
@Repository
class RuleJournal {

    private final JdbcClient jdbc;

    RuleJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else writes to the rule. */
    Optional<Rule> lock(String id) {
        return jdbc.sql("SELECT * FROM reference.policy_rule WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) -> RuleStore.rule(row, "id"))
                .optional();
    }

    int count(String rule) {
        return jdbc.sql("SELECT count(*) FROM reference.policy_rule_version WHERE rule = :rule")
                .param("rule", rule)
                .query(Integer.class)
                .single();
    }

    List<RuleHistory.Entry> entries(String rule, LocalDate today) {
        return jdbc.sql("""
                        SELECT v.*, f.valid_to, r.kind,
                            CASE WHEN f.id IS NULL AND v.revision < max(v.revision) OVER (PARTITION BY v.valid_from)
                                    THEN 'CORRECTED'
                                WHEN f.id IS NULL THEN 'WITHDRAWN'
                                WHEN v.valid_from > :today THEN 'FUTURE'
                                WHEN f.valid_to <= :today THEN 'PAST'
                                ELSE 'CURRENT' END AS standing
                        FROM reference.policy_rule_version v JOIN reference.policy_rule r ON r.id = v.rule
                        LEFT JOIN reference.policy_rule_in_force f ON f.id = v.id
                        WHERE v.rule = :rule ORDER BY v.valid_from DESC, v.revision DESC""")
                .param("rule", rule)
                .param("today", today)
                .query((row, number) -> entry(row))
                .list();
    }

    /** @param value null to withdraw the start */
    void add(String rule, LocalDate from, @Nullable RuleValue value, String reason, String author, OffsetDateTime at) {
        jdbc.sql("""
                        INSERT INTO reference.policy_rule_version (rule, valid_from, revision, value, reason, author, created_at)
                        SELECT :rule, :from, coalesce(max(revision), 0) + 1, CAST(:value AS jsonb), :reason, :author, :at
                        FROM reference.policy_rule_version WHERE rule = :rule AND valid_from = :from""")
                .param("rule", rule)
                .param("from", from)
                .param("value", value == null ? null : value.json())
                .param("reason", reason)
                .param("author", author)
                .param("at", at)
                .update();
    }

    private static RuleHistory.Entry entry(ResultSet row) throws SQLException {
        var value = row.getString("value");
        return new RuleHistory.Entry(
                row.getObject("id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("revision"),
                value == null ? null : RuleValue.of(RuleKind.valueOf(row.getString("kind")), value),
                row.getString("reason"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                RuleHistory.Standing.valueOf(row.getString("standing")));
    }
}
