package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.industry.growth.GrowthList;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.PlanFilter;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;

/** The growth plans of the region's firms; conditions stand in the address. */
@Route(GrowthTexts.PATH)
@Menu(title = "industry.growth.title", order = 237)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/industry.css")
class GrowthListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrowthList list;
    private final transient GrowthTexts wording;
    private final transient PlanDialogs dialogs;
    private final GrowthConditions conditions;
    private final GrowthGrid grid;
    private final Span count = new Span();
    private final Div bar;
    private final Div nothing = new Div();

    GrowthListView(GrowthPlans plans, GrowthList list, GrowthTexts wording, PlanDialogs dialogs) {
        this.list = list;
        this.wording = wording;
        this.dialogs = dialogs;
        conditions = new GrowthConditions(wording, this::follow);
        grid = new GrowthGrid(plans, list, conditions::filter, wording);
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        bar = new Div(count, new GrowthFile(list, conditions::filter, wording));
        bar.addClassName("table-toolbar");
        var header = GrowthTexts.mayWrite() ? new PageHeader(getPageTitle(), start()) : new PageHeader(getPageTitle());
        add(header.withHelp(wording.get("help")), conditions, bar, nothing, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        conditions.show(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    private Button start() {
        var button = new Button(wording.get("start"), click -> dialogs.chooseFirm());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refresh() {
        var found = list.count(conditions.filter());
        count.setText(wording.get("count", found));
        bar.setVisible(found > 0);
        grid.setVisible(found > 0);
        grid.getDataProvider().refreshAll();
        nothing.removeAll();
        if (found == 0) {
            nothing.add(
                    conditions.filter().equals(PlanFilter.ALL)
                            ? new EmptyState(wording.get("empty"), wording.get("empty-hint"))
                            : new EmptyState(wording.get("none"), wording.get("none-hint")));
        }
    }

    private void follow() {
        UI.getCurrent().navigate(GrowthListView.class, conditions.parameters());
    }
}
