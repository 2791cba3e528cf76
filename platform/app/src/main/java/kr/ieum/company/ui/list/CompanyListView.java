package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.company.list.Condition;
import kr.ieum.company.saved.SavedLists;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.company.ui.ListAddress;
import kr.ieum.company.ui.Removal;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.UnitSwitch;

/** The firms of the region. The address holds conditions, order and unit; the list follows the address. */
@Route(ListAddress.PATH)
@Menu(title = "company.list.title", order = 200)
@StyleSheet("krds/company.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
class CompanyListView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CompanySearch companySearch;
    private final transient KnownConditions knownConditions;
    private final transient CompanyOutput output;
    private final CompanyPages pages;
    private final CompanySearchBar searchBar;
    private final ConditionChips chips;
    private final CompanyGrid grid;
    private final NothingFound nothing;
    private final ColumnChoice columns;
    private final SavedListMenu saved;
    private final UnitSwitch unitSwitch = new UnitSwitch();
    private final Span total = new Span();
    private volatile ListState state = ListState.START;
    private long all;

    CompanyListView(
            CompanySearch companySearch,
            CompanyCells cells,
            Choices choices,
            KnownConditions knownConditions,
            CompanyOutput output,
            SavedLists savedLists,
            Removal removal) {
        this.companySearch = companySearch;
        this.knownConditions = knownConditions;
        this.output = output;
        pages = new CompanyPages(companySearch);
        searchBar = new CompanySearchBar(choices, this::changed, this::search, () -> go(ListState.START));
        chips = new ConditionChips(choices, conditions -> go(state.with(conditions)));
        grid = new CompanyGrid(cells, pages, this::open, sort -> go(state.with(sort)));
        nothing = new NothingFound(companySearch, choices, conditions -> go(state.with(conditions)));
        columns = new ColumnChoice(cells, grid::showColumns, chosen -> go(state.with(chosen)));
        saved = new SavedListMenu(savedLists, () -> queryOf(state.with(columns.shown())));
        unitSwitch.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(state.with(change.getValue()));
            }
        });
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        setSizeFull();
        addClassName("company-list");
        var header = new PageHeader(getTranslation("company.list.title"));
        add(header, searchBar, chips, toolbar());
        if (removal.isAllowed()) {
            header.setActions(
                    Stream.concat(Stream.of(imports()), Stream.of(register())).toArray(Component[]::new));
            grid.letChooseSeveral();
            add(new SelectionBar(grid, removal, this::refresh));
        }
        add(grid, nothing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        all = companySearch.count(CompanyConditions.NONE);
        var parameters = event.getLocation().getQueryParameters();
        var asked = ListState.of(parameters);
        var known = asked.with(knownConditions.of(asked.conditions()));
        var missing = knownConditions.missing(parameters, known.conditions(), getLocale());
        if (!missing.isEmpty()) {
            replaceAddress(known);
            Notices.warn(getTranslation("company.list.outdated", String.join(", ", missing)));
        }
        show(known);
    }

    private Button register() {
        var button = new Button(getTranslation("company.edit.new"), click -> CompanyNavigation.toNew());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refresh() {
        all = companySearch.count(CompanyConditions.NONE);
        grid.deselectAll();
        show(state);
    }

    private void show(ListState wanted) {
        state = wanted;
        pages.show(wanted);
        searchBar.show(wanted.conditions());
        chips.show(wanted.conditions());
        columns.show(wanted.columns());
        saved.close();
        unitSwitch.setValue(wanted.unit());
        grid.show(wanted);
        total.setText(getTranslation("company.list.total", pages.total(), all));
        var found = pages.total() > 0;
        grid.setVisible(found);
        nothing.setVisible(!found);
        if (!found) {
            nothing.explain(wanted.conditions());
        }
        ComponentUtil.setData(UI.getCurrent(), ListAddress.class, new ListAddress(queryOf(wanted)));
    }

    /** Typing leaves no trail in the browser's history, a choice does. */
    private void changed(Condition condition) {
        var wanted = state.with(searchBar.value());
        if (condition == Condition.TEXT) {
            replaceAddress(wanted);
            show(wanted);
        } else {
            go(wanted);
        }
    }

    private static void replaceAddress(ListState state) {
        var location = new Location(ListAddress.PATH, state.toParameters());
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }

    private static String queryOf(ListState state) {
        return state.toParameters().getQueryString();
    }

    private void search() {
        go(state.with(searchBar.value()));
    }

    private void go(ListState wanted) {
        if (wanted.equals(state)) {
            show(wanted);
        } else {
            UI.getCurrent().navigate(ListAddress.PATH, wanted.toParameters());
        }
    }

    private void open(UUID company) {
        UI.getCurrent().navigate(ListAddress.PATH + "/" + company);
    }

    private static Component[] imports() {
        return ImportLink.find().stream().toArray(Component[]::new);
    }

    private Component toolbar() {
        var bar = new Div(
                total, saved, unitSwitch, columns, output.links(this, () -> state, columns::shown, getLocale()));
        bar.addClassName("table-toolbar");
        return bar;
    }
}
