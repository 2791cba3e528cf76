package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kr.ieum.industry.classification.ClassPeriod;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.ui.PolicyPaths;

/** Whose plan it is, of which class, on which evidence and under which package. */
class PlanFacts extends Composite<Div> {

    private final transient GrowthTexts texts;

    PlanFacts(GrowthPlans plans, GrowthPlan plan, SupportPackages packages, GrowthTexts texts) {
        this.texts = texts;
        var rule = packages.version(plan.supports()).rule();
        getContent()
                .add(new FactList()
                        .with(texts.get("firm"), new Anchor("companies/" + plan.company(), plan.companyName()))
                        .with(texts.get("class"), firmClass(plans, plan))
                        .with(
                                texts.get("entry"),
                                plans.entry(plan).map(this::evidence).orElse(null))
                        .with(texts.get("recommender"), plan.data().recommender())
                        .with(
                                texts.get("package"),
                                new Anchor(
                                        PolicyPaths.rule(rule.rule().id()),
                                        texts.get(
                                                "package.version",
                                                rule.rule().name().in(texts.locale()),
                                                rule.from().toString(),
                                                rule.revision())))
                        .with(texts.get("strategy"), plan.data().strategy()));
    }

    /** A plan stays what it was made as; that the firm has become something else is said. */
    private Component firmClass(GrowthPlans plans, GrowthPlan plan) {
        var was = new Span(texts.get(
                "class.since", texts.of(plan.firmClass()), plan.classSince().toString()));
        var now = plans.present(plan.company());
        if (now.filter(period -> period.of() == plan.firmClass()).isPresent()) {
            return was;
        }
        var words = now.map(period -> texts.get("class.now", texts.of(period.of())))
                .orElseGet(() -> texts.get("class.none-now"));
        return new Span(was, new Span(" "), new StatusBadge(words, Tone.WARNING));
    }

    private String evidence(ClassPeriod period) {
        var evidence = period.evidence();
        return evidence == null
                ? texts.get("entry.scores")
                : texts.get("line", texts.key(evidence.kind()), evidence.paper());
    }
}
