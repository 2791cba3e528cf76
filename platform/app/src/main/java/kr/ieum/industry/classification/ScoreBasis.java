package kr.ieum.industry.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;
import org.springframework.stereotype.Component;

/** Tells how a firm's score came about: the formula with its numbers, by the versions the run went by. */
@Component
class ScoreBasis {

    private final RunStore runs;
    private final RatedFirms firms;
    private final RulesOfRuns rules;
    private final BasisInputs inputs;
    private final BasisTexts wording;

    ScoreBasis(RunStore runs, RatedFirms firms, RulesOfRuns rules, BasisInputs inputs, BasisTexts wording) {
        this.runs = runs;
        this.firms = firms;
        this.rules = rules;
        this.inputs = inputs;
        this.wording = wording;
    }

    Explanation of(RunId id, UUID company, Axis axis, Locale locale) {
        var run = runs.find(id).orElseThrow(NoSuchRun::new);
        var firm = firms.find(id, company).orElseThrow(NoSuchRun::new);
        var measures = firms.measures(id, company).orElseThrow(NoSuchRun::new);
        var versions = rules.of(id);
        var formula = versions.formula();
        var score = formula.score(axis, measures);
        var figures = inputs.figures(firm);
        return new Explanation(
                wording.get("basis.title", firm.name(), wording.name(axis)),
                score.points().map(BasisTexts::number).orElse("-"),
                formula(score),
                inputs.of(axis, run, measures, figures, locale),
                versions(axis, versions),
                limits(score, firm, measures, figures, formula));
    }

    private LocalizedName formula(Score score) {
        var points = score.points();
        if (points.isEmpty()) {
            return wording.get("basis.nothing");
        }
        var parts = score.parts().stream()
                .filter(Score.Part::isMeasured)
                .map(this::part)
                .toList();
        return wording.get(
                "basis.formula",
                joined(parts),
                BasisTexts.number(score.earned()),
                BasisTexts.number(score.measured()),
                BasisTexts.number(points.get()));
    }

    private LocalizedName part(Score.Part part) {
        var value = part.value();
        return wording.get(
                "basis.part",
                wording.name(part.indicator()),
                value == null ? "-" : BasisTexts.number(value),
                BasisTexts.number(part.fullMarks()),
                BasisTexts.number(part.weight()),
                BasisTexts.number(part.earned()));
    }

    private static LocalizedName joined(List<LocalizedName> parts) {
        return new LocalizedName(joined(parts, Locale.KOREAN), joined(parts, Locale.ENGLISH));
    }

    private static String joined(List<LocalizedName> parts, Locale locale) {
        return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(" + "));
    }

    private static List<RuleVersion> versions(Axis axis, FormulaRules rules) {
        var other = axis == Axis.INNOVATION ? FormulaRules.GROWTH_WEIGHTS : FormulaRules.INNOVATION_WEIGHTS;
        return rules.versions().stream()
                .filter(version -> !version.rule().id().equals(other))
                .filter(version ->
                        axis == Axis.INNOVATION || !version.rule().id().equals(FormulaRules.CERTIFICATES))
                .toList();
    }

    private List<LocalizedName> limits(
            Score score, RatedFirm firm, Measures measures, KnownFigures figures, Formula formula) {
        var limits = new ArrayList<LocalizedName>();
        limits.add(wording.get("basis.clipped"));
        score.parts().stream()
                .filter(part -> !part.isMeasured())
                .map(part -> wording.get(
                        "basis.missing",
                        wording.name(part.indicator()),
                        BasisTexts.number(part.weight()),
                        wording.get(part.indicator().comparesYears() ? "basis.needs-two-years" : "basis.needs-it")))
                .forEach(limits::add);
        limits.add(wording.get("basis.confidence", BasisTexts.number(firm.confidence())));
        if (firm.standing() == Standing.UNRATED) {
            limits.add(wording.get("basis.unrated", BasisTexts.number(formula.leastConfidence())));
        }
        if (score.parts().stream().anyMatch(part -> hasChanged(part.indicator(), measures, figures))) {
            limits.add(wording.get("basis.changed-since"));
        }
        return limits;
    }

    private static boolean hasChanged(Indicator indicator, Measures measures, KnownFigures figures) {
        var made = switch (indicator) {
            case RESEARCH_LAB, CERTIFICATES, VENTURE -> false;
            default -> true;
        };
        var then = measures.of(indicator);
        var now = figures.measure(indicator);
        return made
                && (then.isPresent() != now.isPresent()
                        || (then.isPresent() && then.get().compareTo(now.orElseThrow()) != 0));
    }
}
