package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import kr.ieum.industry.classification.EvidenceRules;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.industry.classification.RunReview;
import kr.ieum.industry.classification.RunState;
import kr.ieum.policy.ui.RuleTexts;

/** Makes the parts of a run's page. */
@org.springframework.stereotype.Component
class RunParts {

    private final RunResults results;
    private final RunReview review;
    private final EvidenceRules evidenceRules;
    private final ClassTexts texts;
    private final RuleTexts ruleTexts;

    RunParts(
            RunResults results,
            RunReview review,
            EvidenceRules evidenceRules,
            ClassTexts texts,
            RuleTexts ruleTexts) {
        this.results = results;
        this.review = review;
        this.evidenceRules = evidenceRules;
        this.texts = texts;
        this.ruleTexts = ruleTexts;
    }

    Component report(Run run) {
        return new ReportTables(results.report(run.id()), run, texts);
    }

    /** @param conditions of the address */
    Component firms(Run run, QueryParameters conditions) {
        var list = new RatedFirmList(run, conditions, results, texts, ruleTexts);
        if (run.state() == RunState.IN_REVIEW) {
            list.letAdjust(firm -> new AdjustDialog(review, run.id(), firm, evidenceRules, texts, list::refresh).open());
        }
        return list;
    }
}
