package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kr.ieum.industry.growth.GoalResult;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthResults;
import kr.ieum.industry.growth.ResultValue;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.text.Refusal;

/** The goals of a plan beside what became of them. */
class ResultPanel extends Composite<Section> {

    private final transient GrowthResults results;
    private final transient GrowthTexts wording;
    private final transient RuleTexts ruleTexts;
    private final transient GrowthPlan plan;
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    ResultPanel(GrowthResults results, GrowthTexts wording, RuleTexts ruleTexts, GrowthPlan plan, Runnable changed) {
        this.results = results;
        this.wording = wording;
        this.ruleTexts = ruleTexts;
        this.plan = plan;
        this.changed = changed;
        getContent().addClassName("industry-part");
        getContent().add(new H2(wording.get("goals")));
        if (plan.data().goals().isEmpty()) {
            getContent().add(new Paragraph(wording.get("goals.none")));
            return;
        }
        getContent().add(grid());
        var entered = results.entered(plan.id());
        if (!entered.isEmpty()) {
            getContent().add(new Paragraph(wording.get("results.entered")), list(entered));
        }
        if (mayWrite()) {
            var enter = new Button(wording.get("result.enter"), click -> enter(entered));
            enter.addClassName("growth-add");
            getContent().add(enter);
        }
    }

    private boolean mayWrite() {
        return plan.isAtWork() && GrowthTexts.mayWrite();
    }

    private Grid<GoalResult> grid() {
        var grid = new Grid<GoalResult>();
        grid.getElement().setAttribute("aria-label", wording.get("goals"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(each -> wording.of(each.goal().figure()))
                .setHeader(wording.get("goal.figure"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(each -> wording.get(
                        "in-year",
                        wording.value(each.goal().figure(), each.goal().baseValue()),
                        String.valueOf(each.goal().baseYear())))
                .setHeader(wording.get("goal.from"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("12rem");
        grid.addColumn(each -> wording.get(
                        "in-year",
                        wording.value(each.goal().figure(), each.goal().targetValue()),
                        String.valueOf(each.goal().targetYear())))
                .setHeader(wording.get("goal.to"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("12rem");
        grid.addComponentColumn(this::result)
                .setHeader(wording.get("result"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("13rem");
        grid.addComponentColumn(this::percent)
                .setHeader(wording.get("result.percent"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setItems(results.of(plan));
        return grid;
    }

    private Component result(GoalResult each) {
        var result = each.result();
        if (result == null) {
            return new Span(wording.get("result.none"));
        }
        var source = new Span(wording.get(result.registered() ? "result.register" : "result.by-hand", result.source()));
        source.addClassName("footnote");
        var cell = new Div(
                new Span(wording.get(
                        "in-year", wording.value(result.figure(), result.value()), String.valueOf(result.year()))),
                source);
        cell.addClassNames("growth-lines", "growth-end");
        return cell;
    }

    private Component percent(GoalResult each) {
        var name = wording.get("result.percent.of", wording.of(each.goal().figure()));
        return each.percent()
                .<Component>map(percent -> {
                    var cell = new Div(new Span(percent.toPlainString() + "%"));
                    cell.add(new BasisButton(ruleTexts, name, () -> results.explain(plan, each)));
                    if (!each.isFinal()) {
                        cell.add(new StatusBadge(wording.get("result.on-the-way"), Tone.INFORMATION));
                    }
                    return cell;
                })
                .orElseGet(() -> new Span("-"));
    }

    private UnorderedList list(List<ResultValue> entered) {
        var list = new UnorderedList();
        list.addClassName("growth-entered");
        entered.forEach(each -> {
            var line = wording.get(
                    "result.line",
                    wording.of(each.figure()),
                    String.valueOf(each.year()),
                    wording.value(each.figure(), each.value()),
                    each.source());
            var item = new ListItem(new Span(line));
            if (mayWrite()) {
                var remove = new Button(wording.get("action.remove"), click -> remove(each));
                remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                remove.setAriaLabel(wording.get("action.of", line, wording.get("action.remove")));
                item.add(remove);
            }
            list.add(item);
        });
        return list;
    }

    private void enter(List<ResultValue> entered) {
        new ResultDialog(plan, entered, wording).open((result, seen) -> {
            results.enter(plan.id(), result, seen);
            Notices.success(wording.get("result.saved"));
            changed.run();
        });
    }

    private void remove(ResultValue each) {
        tried(() -> {
            results.remove(plan.id(), each);
            Notices.undo(wording.get("result.removed"), () -> tried(() -> results.enter(plan.id(), each, null)));
        });
    }

    private void tried(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.error(wording.refusal(refusal));
        }
        changed.run();
    }
}
