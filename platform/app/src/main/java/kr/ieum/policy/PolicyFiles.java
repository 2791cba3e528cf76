package kr.ieum.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.folder.Findings;
import kr.ieum.folder.SourceFile;
import kr.ieum.folder.YamlEntry;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code clauses.yaml}, {@code rules.yaml} and {@code schedule.yaml} of {@code tenants/national}. */
final class PolicyFiles {

    private static final Set<String> KINDS = names(RuleKind.values());
    private static final Set<String> UNITS = names(Unit.values());

    private final Path folder;
    private final Findings findings;
    private final Set<Integer> tasks = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private PolicyFiles(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** What is wrong goes to the findings; then the content is not to be used. */
    static Content read(Path folder, Findings findings) {
        return new PolicyFiles(folder, findings).read();
    }

    private Content read() {
        var taskRecords = all("clauses.yaml", Set.of("tasks", "clauses"), "tasks", this::task);
        var clauseRecords = all("clauses.yaml", Set.of("tasks", "clauses"), "clauses", this::clause);
        var rules = all("rules.yaml", Set.of("rules"), "rules", this::rule);
        var schedule =
                all("schedule.yaml", Set.of("schedule", "follow-ups"), "schedule", entry -> item(entry, "SCHEDULE"));
        var followUps =
                all("schedule.yaml", Set.of("schedule", "follow-ups"), "follow-ups", entry -> item(entry, "FOLLOW_UP"));
        return new Content(
                taskRecords,
                clauseRecords,
                rules,
                Stream.concat(schedule.stream(), followUps.stream()).toList());
    }

    private <T> List<T> all(String name, Set<String> keys, String key, Reader<T> reader) {
        var read = findings.attempt(() -> {
            var file = SourceFile.read(folder, name);
            var nodes = YamlEntry.of(file.name(), file.yaml(), keys, Set.of()).list(key);
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
                newId(entry, clauses, "([A-Z]|[0-9]{1,2}\\.)[0-9]{1,2}"),
                knownTask(entry),
                entry.name("measure"),
                entry.has("page") ? entry.number("page") : null,
                entry.name("summary"));
    }

    private RuleRecord rule(Item item) {
        var entry = item.entry(Set.of("id", "name", "kind", "unit", "clause", "versions"), Set.of("statute"));
        var clause = entry.text("clause");
        if (!clauses.contains(clause)) {
            throw entry.wrongAt("clause", "unknown-clause", clause);
        }
        var rule = new Rule(
                newId(entry, ids, "[a-z][a-z0-9.-]{2,60}"),
                entry.name("name"),
                RuleKind.valueOf(entry.oneOf("kind", KINDS)),
                Unit.valueOf(entry.oneOf("unit", UNITS)),
                clause,
                entry.optionalText("statute"));
        return new RuleRecord(rule, versions(entry, rule));
    }

    private static List<VersionRecord> versions(YamlEntry entry, Rule rule) {
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

    private static RuleValue value(YamlEntry entry, Rule rule) {
        var value = switch (rule.kind()) {
            case NUMBER -> new RuleValue.Number(entry.decimal("value"));
            case TABLE -> new RuleValue.Table(entry.decimals("value"));
            case MEMBERS -> new RuleValue.Members(new LinkedHashSet<>(entry.texts("value")));
        };
        if (!RuleCheck.fits(rule, value)) {
            throw entry.wrongAt("value", "rule-unit", rule.id(), rule.unit());
        }
        return value;
    }

    private PlanRecord item(Item item, String kind) {
        var entry = item.entry(Set.of("id", "name", "ministries", "period"), Set.of("task", "due"));
        return new PlanRecord(
                newId(entry, ids, "[a-z][a-z0-9-]{2,60}"),
                kind,
                entry.has("task") ? knownTask(entry) : null,
                entry.name("name"),
                entry.text("ministries"),
                entry.text("period"),
                entry.date("due"));
    }

    private int knownTask(YamlEntry entry) {
        var task = entry.number("task");
        if (!tasks.contains(task)) {
            throw entry.wrongAt("task", "bad-task", task);
        }
        return task;
    }

    private static String newId(YamlEntry entry, Set<String> taken, String pattern) {
        var id = entry.text("id");
        if (!id.matches(pattern)) {
            throw entry.wrongAt("id", "bad-code", "id", id);
        }
        if (!taken.add(id)) {
            throw entry.wrongAt("id", "id-twice", id);
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

    record Content(List<TaskRecord> tasks, List<ClauseRecord> clauses, List<RuleRecord> rules, List<PlanRecord> plan) {}

    record TaskRecord(int number, int strategy, LocalizedName name) {}

    record ClauseRecord(
            String id,
            int task,
            LocalizedName measure,
            @Nullable Integer page,
            LocalizedName summary) {}

    record RuleRecord(Rule rule, List<VersionRecord> versions) {}

    record VersionRecord(
            LocalDate from, RuleValue value, @Nullable String note) {}

    record PlanRecord(
            String id,
            String kind,
            @Nullable Integer task,
            LocalizedName name,
            String ministries,
            String period,
            @Nullable LocalDate due) {}

    /** Of a list that may be empty, so that a missing file says so once. */
    static Map<String, Integer> positions(List<String> ids) {
        var positions = new java.util.LinkedHashMap<String, Integer>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }
}
