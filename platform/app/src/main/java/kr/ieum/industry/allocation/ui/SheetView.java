package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.allocation.AllocationBasis;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.AllocationSheet;
import kr.ieum.industry.allocation.SheetState;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.UnitSwitch;
import kr.ieum.policy.ui.RuleTexts;

/** One sheet: what each region gets and why, and where the sheet stands. */
@Route(AllocationPaths.SHEET + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@StyleSheet("krds/allocation.css")
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class SheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AllocationService allocations;
    private final transient AllocationBasis basis;
    private final transient LifeCycles cycles;
    private final transient LifeCycle<SheetState> cycle;
    private final transient AllocationTexts wording;
    private final transient RuleTexts rules;
    private final LocalDate today;
    private final UnitSwitch unit = new UnitSwitch();
    private String title = "";
    private UUID shown = new UUID(0, 0);

    SheetView(
            AllocationService allocations,
            AllocationBasis basis,
            LifeCycles cycles,
            LifeCycle<SheetState> cycle,
            AllocationTexts wording,
            RuleTexts rules,
            Clock clock) {
        this.allocations = allocations;
        this.basis = basis;
        this.cycles = cycles;
        this.cycle = cycle;
        this.wording = wording;
        this.rules = rules;
        today = LocalDate.now(clock);
        unit.addValueChangeListener(change -> show(shown));
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
        var sheet = allocations.find(id).orElseThrow(NotFoundException::new);
        shown = id;
        title = wording.sheet(sheet.head());
        removeAll();
        add(header(sheet), facts(sheet), lines(sheet), new LifeCyclePanel<>(cycles, cycle, id, today, () -> show(id)));
    }

    private PageHeader header(AllocationSheet sheet) {
        var simulate =
                new Anchor(AllocationPaths.year(sheet.year()), wording.get("simulator", String.valueOf(sheet.year())));
        return new PageHeader(title, wording.badge(sheet.head()), simulate, new PrintButton())
                .under(wording.get("title"), AllocationPaths.LIST)
                .withHelp(wording.get("sheet.help"));
    }

    private FactList facts(AllocationSheet sheet) {
        var head = sheet.head();
        var money = unit.getValue();
        return new FactList()
                .with(wording.get("column.total"), wording.money(head.total(), money))
                .with(wording.get("column.ratio"), wording.percent(head.ratio()))
                .with(wording.get("column.pool"), wording.money(head.pool(), money))
                .with(wording.get("given"), AllocationTexts.given(sheet))
                .with(wording.get("made"), wording.get("made-by", wording.day(head.madeAt()), head.madeBy()))
                .with(wording.get("approved"), wording.day(head.approvedAt()))
                .with(wording.get("column.published"), wording.day(head.publishedAt()))
                .with(wording.get("replaced-on"), wording.day(head.replacedAt()))
                .with(wording.get("column.reason"), head.reason());
    }

    private Component lines(AllocationSheet sheet) {
        var bars = new AllocationBars(wording);
        var table = new AllocationTable(
                wording, rules, region -> basis.of(sheet, sheet.line(region).orElseThrow(), wording.locale()));
        bars.show(sheet.lines(), unit.getValue());
        table.show(sheet.lines(), List.of(), unit.getValue());
        var download = new Div(
                AllocationFile.link(title, wording, () -> new AllocationFile.Content(sheet.lines(), List.of())));
        download.addClassName("allocation-download");
        var part = new Section(new H2(wording.get("table")), unit, bars, download, table);
        part.addClassName("allocation-part");
        return part;
    }
}
