package kr.ieum.policy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.folder.Finding;
import kr.ieum.folder.FindingText;
import kr.ieum.folder.Findings;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.policy.PolicyFiles.Content;
import kr.ieum.policy.PolicyFiles.RuleRecord;
import kr.ieum.policy.PolicyFiles.VersionRecord;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * Brings the policy's files into the reference tables at each start. Wrong files leave everything as it was. A version of
 * a rule is never changed: a file that says something else of a day adds a revision, unless the ministry has decided
 * otherwise of that day itself.
 */
@Component
class PolicySync implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(PolicySync.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TenantsFolder folder;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Texts texts;
    private volatile List<Finding> findings = List.of();

    PolicySync(TenantsFolder folder, JdbcClient jdbc, TransactionTemplate transactions, Clock clock, Texts texts) {
        this.folder = folder;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        run();
    }

    /** What was wrong in the files at the last reading; empty when they are in force. */
    List<Finding> findings() {
        return findings;
    }

    void run() {
        var found = new Findings();
        var content = PolicyFiles.read(folder.find().resolve(TenantId.NATIONAL.value()), found);
        findings = found.all();
        if (found.isEmpty()) {
            Tenancy.callAs(TenantId.NATIONAL, () -> transactions.execute(status -> write(content)));
        }
        findings.forEach(
                finding -> log.warn("the policy stays as it was: {}", FindingText.of(texts, Locale.KOREAN, finding)));
    }

    private boolean write(Content content) {
        merge(
                "policy_task",
                "number",
                "number smallint, strategy smallint, name_ko text, name_en text",
                rows(
                        content.tasks(),
                        task -> row(
                                "number",
                                task.number(),
                                "strategy",
                                task.strategy(),
                                "name_ko",
                                task.name().ko(),
                                "name_en",
                                task.name().en())));
        var clauses = PolicyFiles.positions(
                content.clauses().stream().map(PolicyFiles.ClauseRecord::id).toList());
        merge(
                "policy_clause",
                "id",
                "id text, task smallint, position smallint, measure_ko text, measure_en text, page smallint, summary_ko text, summary_en text",
                rows(
                        content.clauses(),
                        clause -> row(
                                "id",
                                clause.id(),
                                "task",
                                clause.task(),
                                "position",
                                clauses.get(clause.id()),
                                "measure_ko",
                                clause.measure().ko(),
                                "measure_en",
                                clause.measure().en(),
                                "page",
                                clause.page(),
                                "summary_ko",
                                clause.summary().ko(),
                                "summary_en",
                                clause.summary().en())));
        merge(
                "policy_rule",
                "id",
                "id text, name_ko text, name_en text, kind text, unit text, clause text, statute text",
                rows(content.rules(), record -> {
                    var rule = record.rule();
                    return row(
                            "id",
                            rule.id(),
                            "name_ko",
                            rule.name().ko(),
                            "name_en",
                            rule.name().en(),
                            "kind",
                            rule.kind().name(),
                            "unit",
                            rule.unit().name(),
                            "clause",
                            rule.clause(),
                            "statute",
                            rule.statute());
                }));
        var items = PolicyFiles.positions(
                content.plan().stream().map(PolicyFiles.PlanRecord::id).toList());
        merge(
                "policy_plan_item",
                "id",
                "id text, kind text, task smallint, position smallint, name_ko text, name_en text, ministries text, period text, due_on date",
                rows(
                        content.plan(),
                        item -> row(
                                "id",
                                item.id(),
                                "kind",
                                item.kind(),
                                "task",
                                item.task(),
                                "position",
                                items.get(item.id()),
                                "name_ko",
                                item.name().ko(),
                                "name_en",
                                item.name().en(),
                                "ministries",
                                item.ministries(),
                                "period",
                                item.period(),
                                "due_on",
                                text(item.due()))));
        addVersions(content.rules());
        return true;
    }

    /** Clauses, rules and items that the files no longer have stay: cases were decided under them. */
    private void merge(String table, String key, String columns, List<Map<String, @Nullable Object>> rows) {
        var names = List.of(columns.split(", ")).stream()
                .map(column -> column.split(" ")[0])
                .toList();
        var values = names.stream().filter(name -> !name.equals(key)).toList();
        jdbc.sql("""
                        INSERT INTO reference.%s AS t (%s)
                        SELECT %s FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(%s)
                        ON CONFLICT (%s) DO UPDATE SET %s
                        WHERE (%s) IS DISTINCT FROM (%s)""".formatted(
                                table,
                                String.join(", ", names),
                                String.join(", ", names),
                                columns,
                                key,
                                joined(values, name -> name + " = excluded." + name),
                                joined(values, name -> "t." + name),
                                joined(values, name -> "excluded." + name)))
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    private void addVersions(List<RuleRecord> rules) {
        var rows = rules.stream()
                .flatMap(record -> record.versions().stream().map(version -> version(record.rule(), version)))
                .toList();
        var added = jdbc.sql("""
                        INSERT INTO reference.policy_rule_version (rule, valid_from, revision, value, reason, author, created_at)
                        SELECT s.rule, s.valid_from, coalesce(last.revision, 0) + 1, s.value, s.reason, NULL, :now
                        FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                            AS s(rule text, valid_from date, value jsonb, reason text)
                        LEFT JOIN LATERAL (SELECT * FROM reference.policy_rule_version v
                            WHERE v.rule = s.rule AND v.valid_from = s.valid_from
                            ORDER BY revision DESC LIMIT 1) last ON true
                        WHERE last.id IS NULL OR last.author IS NULL AND last.value IS DISTINCT FROM s.value""")
                .param("rows", JSON.writeValueAsString(rows))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (added > 0) {
            log.info("{} versions of rules came with the files", added);
        }
    }

    private static Map<String, @Nullable Object> version(Rule rule, VersionRecord version) {
        return row(
                "rule", rule.id(),
                "valid_from", text(version.from()),
                "value", JSON.readTree(version.value().json()),
                "reason", version.note() == null ? "tenants/national/rules.yaml" : version.note());
    }

    private static <T> List<Map<String, @Nullable Object>> rows(
            List<T> records, Function<T, Map<String, @Nullable Object>> row) {
        return records.stream().map(row).toList();
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new HashMap<String, @Nullable Object>();
        for (var place = 0; place < pairs.length; place += 2) {
            row.put(String.valueOf(pairs[place]), pairs[place + 1]);
        }
        return row;
    }

    private static String joined(List<String> names, Function<String, String> form) {
        return String.join(", ", names.stream().map(form).toList());
    }

    private static @Nullable String text(java.time.@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
