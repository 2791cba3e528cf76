package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.industry.classification.Axis;
import kr.ieum.industry.classification.RatedFirm;
import kr.ieum.industry.classification.RowFilter;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunResults;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;

/** Firms of a run, loaded as they are scrolled; each score opens to its basis. */
class RatedFirmGrid extends Grid<RatedFirm> {

    private final transient Run run;
    private final transient RunResults results;
    private final transient ClassTexts wording;
    private final transient RuleTexts ruleTexts;

    RatedFirmGrid(Run run, Supplier<RowFilter> filter, RunResults results, ClassTexts wording, RuleTexts ruleTexts) {
        this.run = run;
        this.results = results;
        this.wording = wording;
        this.ruleTexts = ruleTexts;
        getElement().setAttribute("aria-label", wording.get("firms"));
        addClassName("rated-firms");
        addComponentColumn(firm -> new Anchor("companies/" + firm.company(), firm.name()))
                .setHeader(wording.get("column.firm"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addComponentColumn(firm -> wording.badge(firm.change()))
                .setHeader(wording.get("condition.change"))
                .setWidth("6rem");
        addColumn(firm -> wording.of(firm.present()))
                .setHeader(wording.get("column.present"))
                .setWidth("6rem");
        addColumn(this::next).setHeader(wording.get("column.next")).setWidth("9rem");
        for (var axis : Axis.values()) {
            addComponentColumn(firm -> score(firm, axis))
                    .setKey(axis.key())
                    .setHeader(wording.key(axis.key()))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("9rem");
        }
        addColumn(firm -> ClassTexts.points(firm.confidence()) + "%")
                .setHeader(wording.get("column.confidence"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        addColumn(firm -> wording.names(firm.missing()))
                .setHeader(wording.get("column.missing"))
                .setWidth("14rem")
                .setFlexGrow(1);
        addColumn(firm -> wording.section(firm.section()))
                .setHeader(wording.get("column.section"))
                .setWidth("12rem");
        getColumns().forEach(column -> column.setResizable(true));
        setItemsPageable(
                page -> results.page(run.id(), filter.get(), page), page -> results.count(run.id(), filter.get()));
    }

    void letAdjust(Consumer<RatedFirm> adjust) {
        addComponentColumn(firm -> {
                    var button = new Button(wording.get("adjust"), click -> adjust.accept(firm));
                    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    button.setAriaLabel(wording.get("adjust.of", firm.name()));
                    return button;
                })
                .setKey("adjust")
                .setHeader(wording.get("adjust"))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private String next(RatedFirm firm) {
        return firm.adjusted() == null
                ? wording.of(firm.next())
                : wording.get("adjusted", wording.of(firm.adjusted()), wording.of(firm.proposed()));
    }

    private Component score(RatedFirm firm, Axis axis) {
        var points = new Span(ClassTexts.points(firm.points(axis).orElse(null)));
        var figure = wording.get("figure", firm.name(), wording.key(axis.key()));
        return new Span(
                points,
                new BasisButton(
                        ruleTexts, figure, () -> results.explain(run.id(), firm.company(), axis, wording.locale())));
    }
}
