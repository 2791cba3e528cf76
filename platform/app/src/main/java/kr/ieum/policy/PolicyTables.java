package kr.ieum.policy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import kr.ieum.policy.PolicyContent.RuleRecord;
import kr.ieum.policy.PolicyContent.VersionRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Brings the content of the files into the reference tables; called within a transaction of the ministry. */
@Repository
class PolicyTables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    PolicyTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many versions of rules were added. */
    int write(PolicyContent content) {
        merge(
                "policy_task",
                "number smallint, strategy smallint, name_ko text, name_en text",
                rows(content.tasks(), task -> new Object[] {
                    task.number(),
                    task.strategy(),
                    task.name().ko(),
                    task.name().en()
                }));
        merge(
                "policy_clause",
                "id text, task smallint, measure_ko text, measure_en text, page smallint, summary_ko text,"
                        + " summary_en text, position smallint",
                numbered(content.clauses(), clause -> new @Nullable Object[] {
                    clause.id(),
                    clause.task(),
                    clause.measure().ko(),
                    clause.measure().en(),
                    clause.page(),
                    clause.summary().ko(),
                    clause.summary().en()
                }));
        merge("policy_key", "key text, name_ko text, name_en text", rows(content.keys(), key ->
                new Object[] {key.key(), key.name().ko(), key.name().en()}));
        merge(
                "policy_rule",
                "id text, name_ko text, name_en text, kind text, unit text, clause text, statute text,"
                        + " open_keys boolean, total numeric, position smallint",
                numbered(content.rules(), record -> rule(record.rule())));
        merge(
                "policy_plan_item",
                "id text, kind text, task smallint, name_ko text, name_en text, ministries text, ministries_en text,"
                        + " period text, period_en text, due_on date, position smallint",
                numbered(content.plan(), item -> new @Nullable Object[] {
                    item.id(),
                    item.kind(),
                    item.task(),
                    item.name().ko(),
                    item.name().en(),
                    item.ministries().ko(),
                    item.ministries().en(),
                    item.period().ko(),
                    item.period().en(),
                    item.due()
                }));
        writeHolidays(content.holidays());
        return addVersions(content.rules());
    }

    /**
     * Clauses, rules and items that the files no longer have stay: cases were decided under them.
     *
     * @param columns with their types, the key first
     */
    private void merge(String table, String columns, List<List<@Nullable Object>> rows) {
        var names = Arrays.stream(columns.split(", ", -1))
                .map(column -> column.split(" ", 2)[0])
                .toList();
        var values = names.subList(1, names.size());
        jdbc.sql("""
                        INSERT INTO reference.%s AS t (%s)
                        SELECT %s FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(%s)
                        ON CONFLICT (%s) DO UPDATE SET %s
                        WHERE (%s) IS DISTINCT FROM (%s)""".formatted(
                                table,
                                String.join(", ", names),
                                String.join(", ", names),
                                columns,
                                names.getFirst(),
                                joined(values, name -> name + " = excluded." + name),
                                joined(values, name -> "t." + name),
                                joined(values, name -> "excluded." + name)))
                .param("rows", json(names, rows))
                .update();
    }

    /** Unlike rules, a day that is no longer in the file is no holiday any more: nothing refers to it. */
    private void writeHolidays(List<Holiday> holidays) {
        var rows = rows(holidays, holiday ->
                new Object[] {holiday.day(), holiday.name().ko(), holiday.name().en()});
        merge("holiday", "day date, name_ko text, name_en text", rows);
        jdbc.sql("""
                        DELETE FROM reference.holiday WHERE day NOT IN (
                            SELECT day FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(day date))""").param("rows", json(List.of("day"), rows)).update();
    }

    private int addVersions(List<RuleRecord> rules) {
        var columns = List.of("rule", "valid_from", "value", "reason");
        var rows = rules.stream()
                .flatMap(record -> record.versions().stream().map(version -> version(record.rule(), version)))
                .toList();
        return jdbc.sql("""
                        INSERT INTO reference.policy_rule_version (rule, valid_from, revision, value, reason, author, created_at)
                        SELECT s.rule, s.valid_from, coalesce(last.revision, 0) + 1, s.value, s.reason, NULL, :now
                        FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                            AS s(rule text, valid_from date, value jsonb, reason text)
                        LEFT JOIN LATERAL (SELECT * FROM reference.policy_rule_version v
                            WHERE v.rule = s.rule AND v.valid_from = s.valid_from
                            ORDER BY revision DESC LIMIT 1) last ON true
                        WHERE last.id IS NULL OR last.author IS NULL AND last.value IS DISTINCT FROM s.value""")
                .param("rows", json(columns, rows))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static @Nullable Object[] rule(Rule rule) {
        return new @Nullable Object[] {
            rule.id(),
            rule.name().ko(),
            rule.name().en(),
            rule.kind().name(),
            rule.unit().name(),
            rule.clause(),
            rule.statute(),
            rule.open(),
            rule.total()
        };
    }

    private static List<@Nullable Object> version(Rule rule, VersionRecord version) {
        return Arrays.asList(
                rule.id(),
                version.from(),
                JSON.readTree(version.value().json()),
                version.note() == null ? RuleHistory.FROM_FILES : version.note());
    }

    private static <T> List<List<@Nullable Object>> rows(List<T> records, Function<T, @Nullable Object[]> row) {
        var rows = new ArrayList<List<@Nullable Object>>();
        records.forEach(record -> rows.add(Arrays.asList(row.apply(record))));
        return rows;
    }

    /** As {@link #rows}, with the place in the file last. */
    private static <T> List<List<@Nullable Object>> numbered(List<T> records, Function<T, @Nullable Object[]> row) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var record : records) {
            var cells = new ArrayList<@Nullable Object>(Arrays.asList(row.apply(record)));
            cells.add(rows.size());
            rows.add(cells);
        }
        return rows;
    }

    private static String json(List<String> names, List<List<@Nullable Object>> rows) {
        return JSON.writeValueAsString(rows.stream()
                .map(cells -> {
                    var row = new LinkedHashMap<String, @Nullable Object>();
                    names.forEach(name -> row.put(name, cells.get(row.size())));
                    return row;
                })
                .toList());
    }

    private static String joined(List<String> names, Function<String, String> form) {
        return String.join(", ", names.stream().map(form).toList());
    }
}
