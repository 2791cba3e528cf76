package kr.ieum.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.policy.PolicyContent.ClauseRecord;
import kr.ieum.policy.PolicyContent.KeyRecord;
import kr.ieum.policy.PolicyContent.PlanRecord;
import kr.ieum.policy.PolicyContent.RuleRecord;
import kr.ieum.policy.PolicyContent.TaskRecord;
import kr.ieum.policy.PolicyContent.VersionRecord;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code clauses.yaml}, {@code rules.yaml}, {@code schedule.yaml} and {@code holidays.yaml} of
 * {@code tenants/national}.
 */
final class PolicyFiles {

    private static final Set<String> KINDS = names(RuleKind.values());
    private static final Set<String> UNITS = names(Unit.values());
    private static final Set<String> CLAUSES = Set.of("tasks", "clauses");
    private static final Set<String> RULES = Set.of("keys", "rules");
    private static final Set<String> SCHEDULE = Set.of("schedule", "follow-ups");

    private final Path folder;
    private final Findings findings;
    private final Set<Integer> tasks = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    private PolicyFiles(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** What is wrong goes to the findings; then the content is not to be used. */
    static PolicyContent read(Path folder, Findings findings) {
        return new PolicyFiles(folder, findings).read();
    }

    private PolicyContent read() {
        var taskRecords = all("clauses.yaml", CLAUSES, "tasks", this::task);
        var clauseRecords = all("clauses.yaml", CLAUSES, "clauses", this::clause);
        var keyRecords = all("rules.yaml", RULES, "keys", this::key);
        var rules = all("rules.yaml", RULES, "rules", this::rule);
        var schedule = all("schedule.yaml", SCHEDULE, "schedule", entry -> item(entry, "SCHEDULE"));
        var followUps = all("schedule.yaml", SCHEDULE, "follow-ups", entry -> item(entry, "FOLLOW_UP"));
        var holidays = all("holidays.yaml", Set.of("holidays"), "holidays", this::holiday);
        return new PolicyContent(
                taskRecords,
                clauseRecords,
                keyRecords,
                rules,
                Stream.concat(schedule.stream(), followUps.stream()).toList(),
                holidays);
    }

    private <T> List<T> all(String name, Set<String> sections, String section, Reader<T> reader) {
        var read = findings.attempt(() -> {
            var file = SourceFile.read(folder, name);
            var nodes =
                    YamlEntry.of(file.name(), file.yaml(), sections, Set.of()).list(section);
            return nodes.stream()
                    .map(node -> findings.attempt(() -> reader.read(new Item(file.name(), node))))
                    .filter(Objects::nonNull)
                    .toList();
        });
        return read == null ? List.of() : read;
    }

    private TaskRecord task(Item item) {
        var entry = item.entry(Set.of("number", "strategy", "name"), Set.of());
        var number = entry.number("number");
        if (number > 12 || !tasks.add(number)) {
            throw entry.wrongAt("number", "bad-task", number);
        }
        return new TaskRecord(number, entry.number("strategy"), entry.name("name"));
    }

    private ClauseRecord clause(Item item) {
        var entry = item.entry(Set.of("id", "task", "measure", "summary"), Set.of("page"));
        return new ClauseRecord(
                newId(entry, "id", clauses, "([A-Z]|[0-9]{1,2}\\.)[0-9]{1,2}"),
                knownTask(entry),
                entry.name("measure"),
                entry.has("page") ? entry.number("page") : null,
                entry.name("summary"));
    }

    private KeyRecord key(Item item) {
        var entry = item.entry(Set.of("key", "name"), Set.of());
        return new KeyRecord(newId(entry, "key", keys, "[a-z][a-z0-9-]{0,40}"), entry.name("name"));
    }

    private RuleRecord rule(Item item) {
        var entry = item.entry(
                Set.of("id", "name", "kind", "unit", "clause", "versions"), Set.of("statute", "open", "total"));
        var clause = entry.text("clause");
        if (!clauses.contains(clause)) {
            throw entry.wrongAt("clause", "unknown-clause", clause);
        }
        var rule = new Rule(
                newId(entry, "id", ids, "[a-z][a-z0-9.-]{2,60}"),
                entry.name("name"),
                RuleKind.valueOf(entry.oneOf("kind", KINDS)),
                Unit.valueOf(entry.oneOf("unit", UNITS)),
                clause,
                entry.optionalText("statute"),
                entry.has("open") && entry.flag("open"),
                entry.has("total") ? entry.decimal("total") : null);
        return new RuleRecord(rule, versions(entry, rule));
    }

    private List<VersionRecord> versions(YamlEntry entry, Rule rule) {
        var versions = new ArrayList<VersionRecord>();
        for (var item : entry.entries("versions", Set.of("from", "value"), Set.of("note"))) {
            var from = Objects.requireNonNull(item.date("from"));
            if (!versions.isEmpty() && !versions.getLast().from().isBefore(from)) {
                throw item.wrongAt("from", "rule-order", rule.id(), from);
            }
            versions.add(new VersionRecord(from, value(item, rule), item.optionalText("note")));
        }
        if (versions.isEmpty()) {
            throw entry.wrongAt("versions", "empty", "versions");
        }
        return versions;
    }

    private RuleValue value(YamlEntry entry, Rule rule) {
        var value = switch (rule.kind()) {
            case NUMBER -> new RuleValue.Figure(entry.decimal("value"));
            case TABLE -> new RuleValue.Table(entry.decimals("value"));
            case MEMBERS -> new RuleValue.Members(new LinkedHashSet<>(entry.texts("value")));
        };
        if (RuleCheck.problem(rule, value).isPresent()) {
            throw entry.wrongAt("value", "rule-unit", rule.id(), rule.unit());
        }
        for (var key : value.keys()) {
            if (!isNamed(key)) {
                throw entry.wrongAt("value", "unnamed-key", key);
            }
        }
        return value;
    }

    /** Grades and years name themselves, regions are named by their folders. */
    private boolean isNamed(String key) {
        return key.matches("[A-Z]|[0-9]{1,4}") || keys.contains(key) || Files.isDirectory(folder.resolveSibling(key));
    }

    private PlanRecord item(Item item, String kind) {
        var entry = item.entry(Set.of("id", "name", "ministries", "period"), Set.of("task", "due"));
        return new PlanRecord(
                newId(entry, "id", ids, "[a-z][a-z0-9-]{2,60}"),
                kind,
                entry.has("task") ? knownTask(entry) : null,
                entry.name("name"),
                entry.name("ministries"),
                entry.name("period"),
                entry.date("due"));
    }

    private Holiday holiday(Item item) {
        var entry = item.entry(Set.of("date", "name"), Set.of());
        var day = Objects.requireNonNull(entry.date("date"));
        if (!days.add(day)) {
            throw entry.wrongAt("date", "id-twice", day);
        }
        return new Holiday(day, entry.name("name"));
    }

    private int knownTask(YamlEntry entry) {
        var task = entry.number("task");
        if (!tasks.contains(task)) {
            throw entry.wrongAt("task", "bad-task", task);
        }
        return task;
    }

    private static String newId(YamlEntry entry, String name, Set<String> taken, String pattern) {
        var id = entry.text(name);
        if (!id.matches(pattern)) {
            throw entry.wrongAt(name, "bad-code", name, id);
        }
        if (!taken.add(id)) {
            throw entry.wrongAt(name, "id-twice", id);
        }
        return id;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Reader<T> {

        T read(Item item);
    }

    private record Item(String file, Node node) {

        YamlEntry entry(Set<String> required, Set<String> optional) {
            return YamlEntry.of(file, node, required, optional);
        }
    }
}
