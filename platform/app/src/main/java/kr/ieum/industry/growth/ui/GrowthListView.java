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

    private final transient GrowthPlans plans;
    private final transient GrowthTexts texts;
    private final transient PlanDialogs dialogs;
    private final GrowthConditions conditions;
    private final GrowthGrid grid;
    private final Span count = new Span();
    private final Div bar;
    private final Div nothing = new Div();

    GrowthListView(GrowthPlans plans, GrowthTexts texts, PlanDialogs dialogs) {
        this.plans = plans;
        this.texts = texts;
        this.dialogs = dialogs;
        conditions = new GrowthConditions(texts, this::follow);
        grid = new GrowthGrid(plans, conditions::filter, texts);
        count.addClassName("list-count");
        count.getElement().setAttribute("role", "status");
        bar = new Div(count, new GrowthFile(plans, conditions::filter, texts));
        bar.addClassName("table-toolbar");
        var header =
                GrowthTexts.mayWrite() ? new PageHeader(getPageTitle(), start()) : new PageHeader(getPageTitle());
        add(header.withHelp(texts.get("help")), conditions, bar, nothing, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        conditions.show(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
    }

    private Button start() {
        var button = new Button(texts.get("start"), click -> dialogs.chooseFirm());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refresh() {
        var found = plans.count(conditions.filter());
        count.setText(texts.get("count", found));
        bar.setVisible(found > 0);
        grid.setVisible(found > 0);
        grid.getDataProvider().refreshAll();
        nothing.removeAll();
        if (found == 0) {
            nothing.add(
                    conditions.filter().equals(PlanFilter.ALL)
                            ? new EmptyState(texts.get("empty"), texts.get("empty-hint"))
                            : new EmptyState(texts.get("none"), texts.get("none-hint")));
        }
    }

    private void follow() {
        UI.getCurrent().navigate(GrowthListView.class, conditions.parameters());
    }
}
