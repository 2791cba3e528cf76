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
    private final transient ClassTexts texts;
    private final transient RuleTexts ruleTexts;

    RatedFirmGrid(
            Run run, Supplier<RowFilter> filter, RunResults results, ClassTexts texts, RuleTexts ruleTexts) {
        this.run = run;
        this.results = results;
        this.texts = texts;
        this.ruleTexts = ruleTexts;
        getElement().setAttribute("aria-label", texts.get("firms"));
        addClassName("rated-firms");
        addComponentColumn(firm -> new Anchor("companies/" + firm.company(), firm.name()))
                .setHeader(texts.get("column.firm"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addComponentColumn(firm -> texts.badge(firm.change())).setHeader(texts.get("condition.change")).setWidth("6rem");
        addColumn(firm -> texts.of(firm.present())).setHeader(texts.get("column.present")).setWidth("6rem");
        addColumn(this::next).setHeader(texts.get("column.next")).setWidth("9rem");
        for (var axis : Axis.values()) {
            addComponentColumn(firm -> score(firm, axis))
                    .setKey(axis.key())
                    .setHeader(texts.key(axis.key()))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("9rem");
        }
        addColumn(firm -> ClassTexts.points(firm.confidence()) + "%")
                .setHeader(texts.get("column.confidence"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem");
        addColumn(firm -> texts.names(firm.missing()))
                .setHeader(texts.get("column.missing"))
                .setWidth("14rem")
                .setFlexGrow(1);
        addColumn(firm -> texts.section(firm.section())).setHeader(texts.get("column.section")).setWidth("12rem");
        getColumns().forEach(column -> column.setResizable(true));
        setItemsPageable(
                page -> results.page(run.id(), filter.get(), page), page -> results.count(run.id(), filter.get()));
    }

    void letAdjust(Consumer<RatedFirm> adjust) {
        addComponentColumn(firm -> {
                    var button = new Button(texts.get("adjust"), click -> adjust.accept(firm));
                    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    button.setAriaLabel(texts.get("adjust.of", firm.name()));
                    return button;
                })
                .setKey("adjust")
                .setHeader(texts.get("adjust"))
                .setWidth("7rem")
                .setFlexGrow(0);
    }

    private String next(RatedFirm firm) {
        return firm.adjusted() == null
                ? texts.of(firm.next())
                : texts.get("adjusted", texts.of(firm.adjusted()), texts.of(firm.proposed()));
    }

    private Component score(RatedFirm firm, Axis axis) {
        var points = new Span(ClassTexts.points(firm.points(axis).orElse(null)));
        var figure = texts.get("figure", firm.name(), texts.key(axis.key()));
        return new Span(
                points,
                new BasisButton(
                        ruleTexts, figure, () -> results.explain(run.id(), firm.company(), axis, texts.locale())));
    }
}
