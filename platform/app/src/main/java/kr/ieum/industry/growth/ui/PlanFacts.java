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

    private final transient GrowthTexts wording;

    PlanFacts(GrowthPlans plans, GrowthPlan plan, SupportPackages packages, GrowthTexts wording) {
        this.wording = wording;
        var rule = packages.version(plan.supports()).rule();
        getContent()
                .add(new FactList()
                        .with(wording.get("firm"), new Anchor("companies/" + plan.company(), plan.companyName()))
                        .with(wording.get("class"), firmClass(plans, plan))
                        .with(
                                wording.get("entry"),
                                plans.entry(plan).map(this::evidence).orElse(null))
                        .with(wording.get("recommender"), plan.data().recommender())
                        .with(
                                wording.get("package"),
                                new Anchor(
                                        PolicyPaths.rule(rule.rule().id()),
                                        wording.get(
                                                "package.version",
                                                rule.rule().name().in(wording.locale()),
                                                rule.from().toString(),
                                                rule.revision())))
                        .with(wording.get("strategy"), plan.data().strategy()));
    }

    /** A plan stays what it was made as; that the firm has become something else is said. */
    private Component firmClass(GrowthPlans plans, GrowthPlan plan) {
        var was = new Span(wording.get(
                "class.since", wording.of(plan.firmClass()), plan.classSince().toString()));
        var now = plans.present(plan.company());
        if (now.filter(period -> period.of() == plan.firmClass()).isPresent()) {
            return was;
        }
        var words = now.map(period -> wording.get("class.now", wording.of(period.of())))
                .orElseGet(() -> wording.get("class.none-now"));
        return new Span(was, new Span(" "), new StatusBadge(words, Tone.WARNING));
    }

    private String evidence(ClassPeriod period) {
        var evidence = period.evidence();
        return evidence == null
                ? wording.get("entry.scores")
                : wording.get("line", wording.key(evidence.kind()), evidence.paper());
    }
}
