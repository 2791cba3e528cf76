package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.leading.LeadingService;
import kr.ieum.industry.leading.Roster;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.policy.ui.BasisButton;
import kr.ieum.policy.ui.RuleTexts;

/** The region's leading innovators with their terms and grounds, as the law wants them published. */
@Route(LeadingListView.PATH)
@Menu(title = "industry.leading.title", order = 240)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/leading.css")
class LeadingListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "leading-firms";

    private final transient LeadingService leading;
    private final transient Firms firms;
    private final transient RuleTexts texts;
    private final LocalDate today;
    private final Checkbox past = new Checkbox(getTranslation("industry.leading.past"));

    LeadingListView(LeadingService leading, Firms firms, RuleTexts texts, Clock clock) {
        this.leading = leading;
        this.firms = firms;
        this.texts = texts;
        this.today = LocalDate.now(clock);
        past.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var query = Boolean.TRUE.equals(change.getValue()) ? Map.of("past", "") : Map.<String, String>of();
                UI.getCurrent().navigate(LeadingListView.class, QueryParameters.simple(query));
            }
        });
        addClassName("leading-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        past.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("past")
                .isPresent());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.leading.title");
    }

    private void show() {
        removeAll();
        add(header());
        if (!leading.isRegionsTask()) {
            add(new EmptyState(
                    getTranslation("industry.leading.not-here"), getTranslation("industry.leading.not-here-hint")));
            return;
        }
        add(roster(leading.roster()), past);
        var found = leading.count(past.getValue());
        if (found == 0) {
            add(new EmptyState(
                    getTranslation("industry.leading.empty"), getTranslation("industry.leading.empty-hint")));
            return;
        }
        var count = new Span(getTranslation("industry.leading.total", found));
        count.addClassName("total");
        count.getElement().setAttribute("role", "status");
        var grid = new LeadingGrid(leading, () -> past.getValue());
        var toolbar = new Div(count, new CsvLink(getPageTitle() + ".csv", grid::rows));
        toolbar.addClassName("table-toolbar");
        add(toolbar, grid);
    }

    private PageHeader header() {
        var mayPropose = leading.isRegionsTask()
                && CurrentUser.find()
                        .filter(user -> user.role() == Role.REGION_OFFICER || user.role() == Role.REGION_ADMIN)
                        .isPresent();
        var header = mayPropose
                ? new PageHeader(getPageTitle(), new PrintButton(), propose())
                : new PageHeader(getPageTitle(), new PrintButton());
        return header.withHelp(getTranslation("industry.leading.help"));
    }

    private Button propose() {
        var button = new Button(
                getTranslation("industry.leading.propose"),
                click -> new ProposeDialog(leading, firms, id -> {
                            Notices.success(getTranslation("industry.leading.proposed"));
                            UI.getCurrent().navigate(PATH + "/" + id);
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component roster(Roster roster) {
        var line = new Paragraph(new Span(getTranslation(
                "industry.leading.roster",
                roster.inTerm(),
                roster.fewest().whole(),
                roster.most().whole())));
        line.add(RosterBadge.of(this, roster));
        line.add(new BasisButton(texts, getTranslation("industry.leading.in-term"), () -> roster.explain(today)));
        line.addClassName("leading-roster");
        return line;
    }
}
