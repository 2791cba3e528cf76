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
    private final ClassTexts texts;
    private final RuleTexts ruleTexts;

    FirmClassSection(
            FirmClasses classes,
            RunResults results,
            EvidenceRules evidenceRules,
            Scope scope,
            ClassTexts texts,
            RuleTexts ruleTexts) {
        this.classes = classes;
        this.results = results;
        this.evidenceRules = evidenceRules;
        this.scope = scope;
        this.texts = texts;
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
        return List.of(new FirmSection(texts.get("firm.title"), content));
    }

    private void fill(Div content, UUID firm) {
        content.removeAll();
        var history = classes.history(firm);
        content.add(history.isEmpty() ? new Paragraph(texts.get("firm.none")) : table(history));
        results.latest(firm).ifPresent(latest -> content.add(facts(firm, latest)));
        if (Rights.mayDecide()) {
            content.add(new Button(texts.get("firm.decide"), click -> decide(firm, () -> fill(content, firm))));
        }
    }

    private void decide(UUID firm, Runnable done) {
        new DecideDialog(classes, firm, classes.current(firm).orElse(null), evidenceRules, texts, done).open();
    }

    private DataTable table(List<ClassPeriod> history) {
        var table = new DataTable(
                texts.get("firm.history"),
                Stream.of("class", "since", "until", "reason", "evidence", "by")
                        .map(column -> texts.get("firm.column." + column))
                        .toList());
        table.addClassName("text-table");
        history.forEach(period -> table.add(
                texts.of(period.of()),
                List.of(
                        period.since().toString(),
                        period.until() == null ? texts.get("firm.holds") : period.until().minusDays(1).toString(),
                        period.reason(),
                        evidence(period),
                        period.decidedBy())));
        return table;
    }

    private String evidence(ClassPeriod period) {
        var evidence = period.evidence();
        return evidence == null
                ? texts.get("firm.by-scores")
                : texts.get("firm.evidence", texts.key(evidence.kind()), evidence.paper());
    }

    private FactList facts(UUID firm, LatestRating latest) {
        var found = latest.firm();
        var facts = new FactList()
                .with(
                        texts.get("firm.latest"),
                        new Anchor(
                                RunPaths.run(latest.run()),
                                texts.get("firm.latest.run", latest.day().toString(), texts.get("state." + latest.state()))));
        for (var axis : Axis.values()) {
            var name = texts.key(axis.key());
            facts.with(
                    name,
                    new Span(
                            new Span(ClassTexts.points(found.points(axis).orElse(null))),
                            new BasisButton(
                                    ruleTexts,
                                    texts.get("figure", found.name(), name),
                                    () -> results.explain(latest.run(), firm, axis, texts.locale()))));
        }
        return facts.with(texts.get("column.confidence"), ClassTexts.points(found.confidence()) + "%")
                .with(texts.get("column.missing"), texts.names(found.missing()))
                .with(texts.get("column.proposed"), texts.of(found.proposed()));
    }
}
