package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.industry.classification.Axis;
import kr.ieum.industry.classification.ClassPeriod;
import kr.ieum.industry.classification.EvidenceRules;
import kr.ieum.industry.classification.FirmClasses;
import kr.ieum.industry.classification.LatestRating;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.industry.classification.Scope;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.uikit.FirmSection;
import kr.ieum.uikit.FirmSectionSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The class of a firm on its page: what it is and was, and what the last run found. */
@Component
@Order(100)
class FirmClassSection implements FirmSectionSource {

    private final FirmClasses classes;
    private final RunResults results;
    private final EvidenceRules evidenceRules;
    private final Scope scope;
    private final ClassTexts wording;
    private final RuleTexts ruleTexts;

    FirmClassSection(
            FirmClasses classes,
            RunResults results,
            EvidenceRules evidenceRules,
            Scope scope,
            ClassTexts wording,
            RuleTexts ruleTexts) {
        this.classes = classes;
        this.results = results;
        this.evidenceRules = evidenceRules;
        this.scope = scope;
        this.wording = wording;
        this.ruleTexts = ruleTexts;
    }

    @Override
    public List<FirmSection> firmSections(UUID firm) {
        if (!scope.isHere()) {
            return List.of();
        }
        var content = new Div();
        content.addClassName("firm-class");
        fill(content, firm);
        return List.of(new FirmSection(wording.get("firm.title"), content));
    }

    private void fill(Div content, UUID firm) {
        content.removeAll();
        var history = classes.history(firm);
        content.add(history.isEmpty() ? new Paragraph(wording.get("firm.none")) : table(history));
        results.latest(firm).ifPresent(latest -> content.add(facts(firm, latest)));
        if (Rights.mayDecide()) {
            content.add(new Button(wording.get("firm.decide"), click -> decide(firm, () -> fill(content, firm))));
        }
    }

    private void decide(UUID firm, Runnable done) {
        new DecideDialog(classes, firm, classes.current(firm).orElse(null), evidenceRules, wording, done).open();
    }

    private DataTable table(List<ClassPeriod> history) {
        var table = new DataTable(
                wording.get("firm.history"),
                Stream.of("class", "since", "until", "reason", "evidence", "by")
                        .map(column -> wording.get("firm.column." + column))
                        .toList());
        table.addClassName("text-table");
        history.forEach(period -> table.add(
                wording.of(period.of()),
                List.of(
                        period.since().toString(),
                        period.until() == null
                                ? wording.get("firm.holds")
                                : period.until().minusDays(1).toString(),
                        period.reason(),
                        evidence(period),
                        period.decidedBy())));
        return table;
    }

    private String evidence(ClassPeriod period) {
        var evidence = period.evidence();
        return evidence == null
                ? wording.get("firm.by-scores")
                : wording.get("firm.evidence", wording.key(evidence.kind()), evidence.paper());
    }

    private FactList facts(UUID firm, LatestRating latest) {
        var found = latest.firm();
        var facts = new FactList()
                .with(
                        wording.get("firm.latest"),
                        new Anchor(
                                RunPaths.run(latest.run()),
                                wording.get(
                                        "firm.latest.run",
                                        latest.day().toString(),
                                        wording.get("state." + latest.state()))));
        for (var axis : Axis.values()) {
            var name = wording.key(axis.key());
            facts.with(
                    name,
                    new Span(
                            new Span(ClassTexts.points(found.points(axis).orElse(null))),
                            new BasisButton(
                                    ruleTexts,
                                    wording.get("figure", found.name(), name),
                                    () -> results.explain(latest.run(), firm, axis, wording.locale()))));
        }
        return facts.with(wording.get("column.confidence"), ClassTexts.points(found.confidence()) + "%")
                .with(wording.get("column.missing"), wording.names(found.missing()))
                .with(wording.get("column.proposed"), wording.of(found.proposed()));
    }
}
