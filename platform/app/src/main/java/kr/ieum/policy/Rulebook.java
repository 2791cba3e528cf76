package kr.ieum.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that hold on one day. */
public final class Rulebook {

    private final LocalDate day;
    private final Map<String, RuleVersion> versions;

    Rulebook(LocalDate day, Collection<RuleVersion> versions) {
        this.day = day;
        this.versions = versions.stream()
                .collect(Collectors.toMap(version -> version.rule().id(), Function.identity()));
    }

    public LocalDate day() {
        return day;
    }

    /** @throws NoRule when no version holds on the day */
    public RuleVersion get(String rule) {
        var version = versions.get(rule);
        if (version == null) {
            throw new NoRule(rule, day);
        }
        return version;
    }

    public boolean has(String rule) {
        return versions.containsKey(rule);
    }

    /** The rules whose id begins so, in the order of their ids. */
    public List<RuleVersion> below(String prefix) {
        return versions.values().stream()
                .filter(version -> version.rule().id().startsWith(prefix))
                .sorted(java.util.Comparator.comparing(version -> version.rule().id()))
                .toList();
    }
}
