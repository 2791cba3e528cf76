package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.function.Supplier;
import kr.ieum.industry.growth.GrowthList;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.PlanFilter;
import kr.ieum.industry.growth.PlanRow;
import kr.ieum.lifecycle.ui.LifeTexts;
import org.jspecify.annotations.Nullable;

/** Growth plans, loaded as they are scrolled. */
class GrowthGrid extends Grid<PlanRow> {

    GrowthGrid(GrowthPlans plans, GrowthList list, Supplier<PlanFilter> filter, GrowthTexts wording) {
        getElement().setAttribute("aria-label", wording.get("title"));
        addComponentColumn(row -> new Anchor(GrowthTexts.PATH + "/" + row.id(), row.companyName()))
                .setHeader(wording.get("firm"))
                .setWidth("10rem")
                .setFlexGrow(3);
        addColumn(row -> wording.of(row.firmClass()))
                .setHeader(wording.get("class"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addComponentColumn(row -> LifeTexts.badge(this, plans.cycle(), row.state()))
                .setHeader(wording.get("state"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(row -> row.due() == null ? "-" : row.due().toString())
                .setHeader(wording.get("due"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(row -> shown(row.holder())).setHeader(wording.get("holder")).setWidth("7rem");
        addColumn(row -> shown(row.recommender()))
                .setHeader(wording.get("recommender"))
                .setWidth("7.5rem");
        addColumn(row -> wording.get("count.supports", row.supports()))
                .setHeader(wording.get("supports"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addColumn(row -> "%,d".formatted(row.amount()))
                .setHeader(wording.get("amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem");
        getColumns().forEach(column -> column.setResizable(true));
        addItemDoubleClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(GrowthTexts.PATH + "/" + click.getItem().id())));
        setItemsPageable(page -> list.page(filter.get(), page), page -> (long) list.count(filter.get()));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
