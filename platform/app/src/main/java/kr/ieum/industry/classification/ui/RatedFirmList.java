package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import kr.ieum.industry.classification.RatedFirm;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.policy.ui.RuleTexts;

/** The firms of a run with their scores, narrowed by the conditions of the address. */
class RatedFirmList extends Composite<Div> {

    private final transient Run run;
    private final transient RunResults results;
    private final transient ClassTexts texts;
    private final RowConditions conditions;
    private final RatedFirmGrid grid;
    private final Span count = new Span();
    private final EmptyState nothing;

    RatedFirmList(
            Run run, QueryParameters query, RunResults results, ClassTexts texts, RuleTexts ruleTexts) {
        this.run = run;
        this.results = results;
        this.texts = texts;
        conditions = new RowConditions(texts, this::follow);
        conditions.show(query);
        grid = new RatedFirmGrid(run, conditions::filter, results, texts, ruleTexts);
        nothing = new EmptyState(texts.get("none"), texts.get("none-hint"));
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(count, new RatedFirmFile(run, conditions::filter, results, texts));
        bar.addClassName("table-toolbar");
        getContent().add(conditions, bar, nothing, grid);
        refresh();
    }

    /** Adds a button to each firm. */
    void letAdjust(Consumer<RatedFirm> adjust) {
        grid.letAdjust(adjust);
    }

    final void refresh() {
        var found = results.count(run.id(), conditions.filter());
        count.setText(texts.get("count", ClassTexts.count(found)));
        nothing.setVisible(found == 0);
        grid.setVisible(found > 0);
        grid.getDataProvider().refreshAll();
    }

    private void follow() {
        UI.getCurrent().navigate(RunPaths.run(run.id()), conditions.parameters());
    }
}
