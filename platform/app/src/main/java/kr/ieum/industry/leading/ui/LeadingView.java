package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.leading.LeadingFirm;
import kr.ieum.industry.leading.LeadingRefused;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;

/** One leading innovator: its grounds and term, who looks after it, and its life. */
@Route(LeadingListView.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/leading.css")
class LeadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LeadingService leading;
    private final transient LifeCycles cycles;
    private final LocalDate today;
    private String title = "";

    LeadingView(LeadingService leading, LifeCycles cycles, Clock clock) {
        this.leading = leading;
        this.cycles = cycles;
        this.today = LocalDate.now(clock);
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
            show(leading.get(id));
        } catch (LeadingRefused unknown) {
            title = getTranslation("industry.leading.title");
            add(
                    header(title),
                    new EmptyState(
                            getTranslation("industry.leading.unknown"),
                            getTranslation(unknown.key(), unknown.arguments()),
                            new Anchor(LeadingListView.PATH, getTranslation("industry.leading.to-list"))));
        }
    }

    private void show(LeadingFirm firm) {
        title = firm.name();
        var header = header(title);
        if (mayTakeOn(firm)) {
            header.setActions(new Button(getTranslation("industry.leading.take-on"), click -> {
                leading.takeOn(firm.id());
                Notices.success(getTranslation("industry.leading.taken-on"));
                show(firm.id());
            }));
        }
        add(header, facts(firm));
        add(new LifeCyclePanel<>(cycles, leading.cycle(), firm.id(), today, () -> show(firm.id())));
    }

    private boolean mayTakeOn(LeadingFirm firm) {
        return CurrentUser.find()
                .filter(user -> user.role() == Role.REGIONAL_OFFICER
                        && !user.name().equals(firm.officer())
                        && !leading.cycle().isFinal(firm.state()))
                .isPresent();
    }

    private PageHeader header(String name) {
        return new PageHeader(name).under(getTranslation("industry.leading.title"), LeadingListView.PATH);
    }

    private FactList facts(LeadingFirm firm) {
        var officer = firm.officer() == null ? getTranslation("industry.leading.no-officer") : firm.officer();
        var facts = new FactList()
                .with(getTranslation("industry.leading.firm"), new Anchor("companies/" + firm.company(), firm.name()))
                .with(getTranslation("industry.leading.grounds"), firm.grounds())
                .with(getTranslation("industry.leading.officer"), officer);
        var designated = firm.designated();
        return designated == null
                ? facts
                : facts.with(
                        getTranslation("industry.leading.term"),
                        getTranslation(
                                firm.extended() ? "industry.leading.term.extended" : "industry.leading.term.first",
                                designated.toString(),
                                String.valueOf(firm.lastDay())));
    }
}
