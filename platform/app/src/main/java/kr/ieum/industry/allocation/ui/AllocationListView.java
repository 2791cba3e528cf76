package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kr.ieum.identity.Roles;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.PathYear;
import kr.ieum.industry.allocation.SheetHead;
import kr.ieum.industry.allocation.Simulator;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.UnitSwitch;

/** The years that are allocated: what holds in each, the way into its simulator, and every sheet there was. */
@Route(AllocationPaths.LIST)
@StyleSheet("krds/allocation.css")
@Menu(title = "industry.allocation.title", order = 162)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class AllocationListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AllocationService allocations;
    private final transient Simulator simulator;
    private final transient AllocationTexts wording;
    private final UnitSwitch unit = new UnitSwitch();
    private final Div content = new Div();

    AllocationListView(AllocationService allocations, Simulator simulator, AllocationTexts wording) {
        this.allocations = allocations;
        this.simulator = simulator;
        this.wording = wording;
        unit.addValueChangeListener(change -> draw());
        add(new PageHeader(wording.get("title"), new PrintButton()).withHelp(wording.get("help")), unit, content);
    }

    @Override
    public String getPageTitle() {
        return wording.get("title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        content.removeAll();
        var sheets = allocations.sheets();
        var path = simulator.path();
        content.add(
                part("years", years(path, sheets)),
                part("path", new PathTable(path, wording, unit.getValue())),
                part(
                        "sheets",
                        sheets.isEmpty()
                                ? new EmptyState(wording.get("none"), wording.get("none-hint"))
                                : new SheetGrid(sheets, wording, unit.getValue())));
    }

    private UnorderedList years(List<PathYear> path, List<SheetHead> sheets) {
        var years = new UnorderedList();
        years.addClassName("allocation-years");
        path.forEach(year -> years.add(year(year, sheets)));
        return years;
    }

    private ListItem year(PathYear year, List<SheetHead> sheets) {
        var name = new Anchor(AllocationPaths.year(year.year()), wording.get("year", String.valueOf(year.year())));
        name.addClassName("year-name");
        var item = new ListItem(
                name,
                new Span(wording.get("ratio-of", wording.percent(year.ratio()))),
                new Span(wording.get("pool-of", wording.money(year.pool(), unit.getValue()))));
        var ofYear = sheets.stream()
                .filter(sheet -> sheet.year() == year.year() && (sheet.isOpen() || sheet.isInForce()))
                .toList();
        ofYear.forEach(sheet -> item.add(
                new Span(new Anchor(AllocationPaths.sheet(sheet.id()), wording.sheet(sheet)), wording.badge(sheet))));
        if (ofYear.isEmpty()) {
            item.add(new Span(wording.get("year.none")));
        }
        return item;
    }

    private Section part(String key, com.vaadin.flow.component.Component part) {
        var section = new Section(new H2(wording.get(key)), part);
        section.addClassName("allocation-part");
        return section;
    }
}
