package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import kr.ieum.industry.leading.LeadingFirm;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.lifecycle.ui.LifeTexts;
import org.jspecify.annotations.Nullable;

/** Leading innovators, loaded as they are scrolled. */
class LeadingGrid extends Grid<LeadingFirm> {

    LeadingGrid(LeadingService leading, BooleanSupplier past) {
        getElement().setAttribute("aria-label", getTranslation("industry.leading.title"));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(firm -> new Anchor(LeadingListView.PATH + "/" + firm.id(), firm.name()))
                .setHeader(getTranslation("industry.leading.firm"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addComponentColumn(firm -> LifeTexts.badge(this, leading.cycle(), firm.state()))
                .setHeader(getTranslation("industry.leading.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> shown(firm.designated()))
                .setHeader(getTranslation("industry.leading.designated"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> shown(firm.lastDay()))
                .setHeader(getTranslation("industry.leading.last-day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(firm -> firm.officer() == null ? "-" : firm.officer())
                .setHeader(getTranslation("industry.leading.officer"))
                .setAutoWidth(true);
        addColumn(LeadingFirm::grounds)
                .setHeader(getTranslation("industry.leading.grounds"))
                .setWidth("16rem")
                .setFlexGrow(3);
        addItemDoubleClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(LeadingListView.PATH + "/" + click.getItem().id())));
        setItemsPageable(
                page -> leading.page(past.getAsBoolean(), page), page -> (long) leading.count(past.getAsBoolean()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
