package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.industry.FirmClass;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.Rulebook;

/** The rules that the formula stands in. */
public final class FormulaRules {

    public static final String INNOVATION_WEIGHTS = "classification.innovation-weights";
    public static final String GROWTH_WEIGHTS = "classification.growth-weights";
    public static final String FULL_MARKS = "classification.full-marks";
    public static final String THRESHOLDS = "classification.thresholds";
    static final String SCORES_NEEDED = "classification.scores-needed";
    static final String LEAST_CONFIDENCE = "classification.least-confidence";
    static final String CERTIFICATES = "classification.certificates";
    static final String SIZE_CLASSES = "classification.size-classes";
    static final String FIGURES_AGE = "classification.figures-age";

    private static final List<String> ALL = List.of(
            INNOVATION_WEIGHTS,
            GROWTH_WEIGHTS,
            FULL_MARKS,
            THRESHOLDS,
            SCORES_NEEDED,
            LEAST_CONFIDENCE,
            CERTIFICATES,
            SIZE_CLASSES,
            FIGURES_AGE);

    private final Map<String, RuleVersion> versions;

    private FormulaRules(Map<String, RuleVersion> versions) {
        this.versions = versions;
    }

    /** @throws kr.ieum.policy.NoRule when one of them does not hold on the day of the book */
    public static FormulaRules of(Rulebook book) {
        return of(ALL.stream().map(book::get).toList());
    }

    static FormulaRules of(List<RuleVersion> versions) {
        return new FormulaRules(
                versions.stream().collect(Collectors.toMap(each -> each.rule().id(), Function.identity())));
    }

    /** In the order of the formula. */
    public List<RuleVersion> versions() {
        return ALL.stream().map(this::get).toList();
    }

    public RuleVersion get(String rule) {
        var version = versions.get(rule);
        if (version == null) {
            throw new IllegalStateException("no version of " + rule);
        }
        return version;
    }

    /** @throws BadFormula when no score can be made of what the rules say */
    public Formula formula() {
        var weights = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        weights.putAll(byIndicator(INNOVATION_WEIGHTS));
        weights.putAll(byIndicator(GROWTH_WEIGHTS));
        var needed = byClass(SCORES_NEEDED).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().intValueExact()));
        return new Formula(
                weights,
                byIndicator(FULL_MARKS),
                byClass(THRESHOLDS),
                needed,
                get(LEAST_CONFIDENCE).number(),
                names(CERTIFICATES),
                names(SIZE_CLASSES),
                get(FIGURES_AGE).whole());
    }

    private Map<Indicator, BigDecimal> byIndicator(String rule) {
        var table = get(rule).table();
        var found = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        for (var indicator : Indicator.values()) {
            var number = table.get(indicator.key());
            if (number != null) {
                found.put(indicator, number);
            }
        }
        return found;
    }

    private Map<FirmClass, BigDecimal> byClass(String rule) {
        var table = get(rule).table();
        var found = new EnumMap<FirmClass, BigDecimal>(FirmClass.class);
        for (var each : FirmClass.values()) {
            var number = table.get(each.name().toLowerCase(Locale.ROOT));
            if (number != null) {
                found.put(each, number);
            }
        }
        return found;
    }

    private Set<String> names(String rule) {
        return get(rule).members().stream()
                .map(key -> key.toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toSet());
    }
}
