package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.growth.GrowthPlan;
import kr.ieum.industry.growth.GrowthPlans;
import kr.ieum.industry.growth.GrowthRefused;
import kr.ieum.industry.growth.GrowthResults;
import kr.ieum.industry.growth.GrowthSupports;
import kr.ieum.industry.growth.SupportPackages;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.Organizations;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.ui.RuleTexts;

/** One growth plan: its diagnosis, needs and goals, its life, what was given and what came of it. */
@Route(GrowthTexts.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/industry.css")
@StyleSheet("krds/growth.css")
class GrowthView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GrowthPlans plans;
    private final transient GrowthSupports supports;
    private final transient GrowthResults results;
    private final transient SupportPackages packages;
    private final transient LifeCycles cycles;
    private final transient PlanDialogs dialogs;
    private final transient Organizations organizations;
    private final transient GrowthTexts wording;
    private final transient RuleTexts ruleTexts;
    private final LocalDate today;
    private String title = "";

    GrowthView(
            GrowthPlans plans,
            GrowthSupports supports,
            GrowthResults results,
            SupportPackages packages,
            LifeCycles cycles,
            PlanDialogs dialogs,
            Organizations organizations,
            GrowthTexts wording,
            RuleTexts ruleTexts,
            Clock clock) {
        this.plans = plans;
        this.supports = supports;
        this.results = results;
        this.packages = packages;
        this.cycles = cycles;
        this.dialogs = dialogs;
        this.organizations = organizations;
        this.wording = wording;
        this.ruleTexts = ruleTexts;
        today = LocalDate.now(clock);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(UUID.fromString(event.getRouteParameters().get("id").orElseThrow()));
    }

    private void show(UUID id) {
        removeAll();
        try {
            show(plans.get(id));
        } catch (GrowthRefused unknown) {
            title = wording.get("title");
            add(
                    header(title),
                    new EmptyState(
                            wording.get("unknown"),
                            wording.refusal(unknown),
                            new Anchor(GrowthTexts.PATH, wording.get("to-list"))));
        }
    }

    private void show(GrowthPlan plan) {
        title = wording.get("plan-of", plan.companyName());
        var header = header(title);
        if (plan.isDraft() && GrowthTexts.mayWrite()) {
            var change = new Button(wording.get("change"), click -> dialogs.change(plan, () -> show(plan.id())));
            change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.setActions(change);
        }
        add(header, new PlanFacts(plans, plan, packages, wording));
        add(new LifeCyclePanel<>(cycles, plans.cycle(), plan.id(), today, () -> show(plan.id())));
        add(part(
                "diagnosis",
                plan.data().diagnosis().isEmpty()
                        ? none("diagnosis.none")
                        : PlanTables.diagnosis(plan, packages, wording)));
        add(part("package", PlanTables.supports(plan, packages, wording)));
        add(new ResultPanel(results, wording, ruleTexts, plan, () -> show(plan.id())));
        add(new SupportPanel(supports, packages, wording, plan, bodies(), () -> show(plan.id())));
        add(new GrowthHistoryDetails(() -> plans.history(plan.id()), wording));
    }

    private PageHeader header(String name) {
        return new PageHeader(name).under(wording.get("title"), GrowthTexts.PATH);
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(wording.get(key)), content);
        part.addClassName("industry-part");
        return part;
    }

    private Paragraph none(String key) {
        return new Paragraph(wording.get(key));
    }

    private List<String> bodies() {
        return organizations.all().stream()
                .map(body -> body.name().in(getLocale()))
                .toList();
    }
}
