package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.industry.Grade;
import kr.ieum.industry.achievement.AchievementGrades;
import kr.ieum.industry.allocation.SheetRefused.Why;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Refusal;
import org.springframework.stereotype.Component;

/** What is in the way of an approval: a sheet is approved only with fixed grades and under the rules of its year. */
@Component
class ApprovalGuards {

    private final SheetStore store;
    private final AllocationRules rules;
    private final AchievementGrades grades;

    ApprovalGuards(SheetStore store, AllocationRules rules, AchievementGrades grades) {
        this.store = store;
        this.rules = rules;
        this.grades = grades;
    }

    Optional<Refusal> grades(UUID id) {
        var sheet = store.find(id).orElseThrow();
        var fixed = grades.fixed(sheet.year());
        if (fixed.isEmpty()) {
            return Optional.of(new SheetRefused(Why.GRADES_NOT_FIXED, String.valueOf(sheet.year())));
        }
        var differing = sheet.grades().entrySet().stream()
                .filter(entry -> fixed.get(entry.getKey()) != entry.getValue())
                .count();
        return differing == 0
                ? Optional.empty()
                : Optional.of(new SheetRefused(Why.GRADES_DIFFER, String.valueOf(sheet.year()), differing));
    }

    Optional<Refusal> counts(UUID id) {
        var sheet = store.find(id).orElseThrow();
        return new Allocation(sheet.terms(), sheet.lines())
                .wrongCounts().stream()
                        .findFirst()
                        .map(count -> new SheetRefused(
                                Why.WRONG_COUNT, count.grade().name(), count.expected(), count.actual()));
    }

    Optional<Refusal> rules(UUID id) {
        var sheet = store.find(id).orElseThrow();
        var differing = differing(sheet.terms(), rules.of(sheet.year())).stream()
                .map(version -> version.rule().name())
                .toList();
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetRefused(Why.RULES_DIFFER, joined(differing)));
    }

    /** The rules of the year that say something else than the terms. */
    static List<RuleVersion> differing(AllocationTerms terms, YearTerms year) {
        var ruled = year.allocation();
        var differing = new ArrayList<RuleVersion>();
        for (var version : year.rules()) {
            var same =
                    switch (version.rule().id()) {
                        case "allocation.incentive-ratio" -> terms.ratio().compareTo(ruled.ratio()) == 0;
                        case "allocation.total" -> terms.total() == ruled.total();
                        case "allocation.members" -> terms.members().equals(ruled.members());
                        case "allocation.grade-count" -> terms.counts().equals(ruled.counts());
                        case "allocation.grade-amount" -> terms.amounts().equals(ruled.amounts());
                        case "allocation.grade-weights" -> sameNumbers(terms.weights(), ruled.weights());
                        default -> true;
                    };
            if (!same) {
                differing.add(version);
            }
        }
        return differing;
    }

    private static LocalizedName joined(List<LocalizedName> names) {
        return new LocalizedName(
                names.stream().map(LocalizedName::ko).collect(Collectors.joining(", ")),
                names.stream().map(LocalizedName::en).collect(Collectors.joining(", ")));
    }

    private static boolean sameNumbers(Map<Grade, BigDecimal> one, Map<Grade, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(entry ->
                                Objects.requireNonNull(other.get(entry.getKey())).compareTo(entry.getValue()) == 0);
    }
}
