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
@Menu(title = "industry.allocation.title", order = 160)
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class AllocationListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AllocationService allocations;
    private final transient Simulator simulator;
    private final transient AllocationTexts texts;
    private final UnitSwitch unit = new UnitSwitch();
    private final Div content = new Div();

    AllocationListView(AllocationService allocations, Simulator simulator, AllocationTexts texts) {
        this.allocations = allocations;
        this.simulator = simulator;
        this.texts = texts;
        unit.addValueChangeListener(change -> draw());
        add(
                new PageHeader(texts.get("title"), new PrintButton()).withHelp(texts.get("help")),
                unit,
                content);
    }

    @Override
    public String getPageTitle() {
        return texts.get("title");
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
                part("path", new PathTable(path, texts, unit.getValue())),
                part(
                        "sheets",
                        sheets.isEmpty()
                                ? new EmptyState(texts.get("none"), texts.get("none-hint"))
                                : new SheetGrid(sheets, texts, unit.getValue())));
    }

    private UnorderedList years(List<PathYear> path, List<SheetHead> sheets) {
        var years = new UnorderedList();
        years.addClassName("allocation-years");
        path.forEach(year -> years.add(year(year, sheets)));
        return years;
    }

    private ListItem year(PathYear year, List<SheetHead> sheets) {
        var name = new Anchor(AllocationPaths.year(year.year()), texts.get("year", String.valueOf(year.year())));
        name.addClassName("year-name");
        var item = new ListItem(
                name,
                new Span(texts.get("ratio-of", texts.percent(year.ratio()))),
                new Span(texts.get("pool-of", texts.money(year.pool(), unit.getValue()))));
        var ofYear = sheets.stream()
                .filter(sheet -> sheet.year() == year.year() && (sheet.isOpen() || sheet.isInForce()))
                .toList();
        ofYear.forEach(sheet -> item.add(
                new Span(new Anchor(AllocationPaths.sheet(sheet.id()), texts.sheet(sheet)), texts.badge(sheet))));
        if (ofYear.isEmpty()) {
            item.add(new Span(texts.get("year.none")));
        }
        return item;
    }

    private Section part(String key, com.vaadin.flow.component.Component part) {
        var section = new Section(new H2(texts.get(key)), part);
        section.addClassName("allocation-part");
        return section;
    }
}
