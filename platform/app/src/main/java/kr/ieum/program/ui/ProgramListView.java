package kr.ieum.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.Organizations;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.program.BoardEntry;
import kr.ieum.program.BoardFilter;
import kr.ieum.program.MenuBoard;
import kr.ieum.program.RegionPrograms;

/** The region's programmes side by side, its own and those of its plugins; conditions stand in the address. */
@Route("programs")
@Menu(title = "program.title", order = 300)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/program.css")
class ProgramListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** How many are shown at once; more come when they are asked for. */
    private static final int PAGE = 24;

    private final transient MenuBoard board;
    private final transient ProgramActions actions;
    private final boolean mayWrite = ProgramLabels.mayWrite();
    private final BoardConditions conditions;
    private final Paragraph count = new Paragraph();
    private final Div cards = new Div();
    private final Div below = new Div();
    private int shown;

    ProgramListView(MenuBoard board, RegionPrograms programs, Organizations organizations) {
        this.board = board;
        var owners = organizations.all().stream().map(body -> body.name().ko()).toList();
        actions = new ProgramActions(programs, owners, this::refresh);
        conditions = new BoardConditions(mayWrite, this::follow);
        count.addClassName("program-count");
        count.getElement().setAttribute("role", "status");
        cards.addClassName("program-cards");
        below.addClassName("program-more");
        var header = mayWrite ? new PageHeader(getPageTitle(), actions.add()) : new PageHeader(getPageTitle());
        add(header.withHelp(getTranslation("program.help")), conditions, count, cards, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        conditions.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("program.title");
    }

    private void follow() {
        UI.getCurrent().navigate(ProgramListView.class, conditions.written());
    }

    private void refresh() {
        cards.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        var filter = conditions.filter();
        var all = board.count(filter);
        board.page(filter, shown, PAGE).forEach(entry -> {
            cards.add(card(entry));
            shown++;
        });
        count.setText(getTranslation("program.count", all));
        below.removeAll();
        if (all == 0) {
            below.add(nothing(filter));
        } else if (shown < all) {
            below.add(new Button(getTranslation("program.more", all - shown), click -> showMore()));
        }
    }

    private Component card(BoardEntry entry) {
        return switch (entry) {
            case BoardEntry.Own own ->
                mayWrite
                        ? new RegionProgramCard(own.program(), actions.of(own.program()))
                        : new RegionProgramCard(own.program());
            case BoardEntry.OfPlugin brought -> new PluginProgramCard(brought);
        };
    }

    private EmptyState nothing(BoardFilter filter) {
        return filter.equals(BoardFilter.ALL)
                ? new EmptyState(getTranslation("program.empty"), getTranslation("program.empty-hint"))
                : new EmptyState(getTranslation("program.none"), getTranslation("program.none-hint"));
    }
}
