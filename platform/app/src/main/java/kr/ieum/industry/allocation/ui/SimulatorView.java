package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.PolicyYears;
import kr.ieum.industry.allocation.AllocationBasis;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.Simulation;
import kr.ieum.industry.allocation.SimulationBase;
import kr.ieum.industry.allocation.Simulator;
import kr.ieum.industry.allocation.engine.AllocationChange;
import kr.ieum.industry.allocation.ui.AllocationTable.Comparison;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.UnitSwitch;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.ui.RuleTexts;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Tries the allocation of a year out: everything answers while a slider moves, and nothing is kept until it is drafted. */
@Route(AllocationPaths.LIST + "/:year([0-9]{4})")
@StyleSheet("krds/allocation.css")
@RolesAllowed({Roles.MINISTRY_ANALYST, Roles.MINISTRY_ADMIN})
class SimulatorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Simulator simulator;
    private final transient AllocationService allocations;
    private final transient AllocationBasis basis;
    private final transient PolicyYears years;
    private final transient AllocationTexts wording;
    private final UnitSwitch unit = new UnitSwitch();
    private final SimulatorFindings findings;
    private final AllocationBars bars;
    private final AllocationTable table;
    private final RatioChart curve;
    private final Div path = new Div();
    private final Button draft = new Button();
    private @Nullable MoneyUnit pathUnit;
    private int year;
    private @Nullable SimulationBase base;
    private @Nullable SimulatorFields fields;
    private @Nullable Simulation simulation;

    SimulatorView(
            Simulator simulator,
            AllocationService allocations,
            AllocationBasis basis,
            PolicyYears years,
            AllocationTexts wording,
            RuleTexts rules) {
        this.simulator = simulator;
        this.allocations = allocations;
        this.basis = basis;
        this.years = years;
        this.wording = wording;
        findings = new SimulatorFindings(wording);
        bars = new AllocationBars(wording);
        table = new AllocationTable(wording, rules, this::explain);
        curve = new RatioChart(wording);
        unit.addValueChangeListener(change -> {
            compute();
            draw();
        });
        draft.setText(wording.get("draft"));
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        draft.addClickListener(click -> draft());
        addClassName("simulator");
    }

    @Override
    public String getPageTitle() {
        return wording.get("simulator", String.valueOf(year));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("year").orElseThrow(NotFoundException::new);
        if (!years.has(year)) {
            throw new NotFoundException();
        }
        open(event.getLocation().getQueryParameters());
    }

    private void open(QueryParameters parameters) {
        removeAll();
        simulation = null;
        try {
            var read = simulator.of(year);
            base = read;
            var shown = new SimulatorFields(read.rules().allocation(), wording, this::moved);
            fields = shown;
            shown.show(TryAddress.of(read, parameters));
            add(header(), source(read), layout(shown), download());
            compute();
            draw();
        } catch (Refusal refusal) {
            add(header(), new EmptyState(wording.get("no-rules"), getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private PageHeader header() {
        var reset = new Button(wording.get("reset"), click -> UI.getCurrent().navigate(AllocationPaths.year(year)));
        var mayDraft = CurrentUser.get().role() == Role.MINISTRY_ADMIN;
        var header = mayDraft ? new PageHeader(getPageTitle(), reset, draft) : new PageHeader(getPageTitle(), reset);
        return header.under(wording.get("title"), AllocationPaths.LIST).withHelp(wording.get("simulator.help"));
    }

    /** Where the grades come from with which the simulator begins. */
    private Component source(SimulationBase read) {
        var words = new Paragraph(wording.get("source." + read.gradeSource(), String.valueOf(year)));
        words.addClassName("footnote");
        return words;
    }

    private Component layout(SimulatorFields shown) {
        var inputs = new Section(new H2(wording.get("inputs")), shown);
        var results = new Section(new H2(wording.get("results")), unit, findings, bars);
        inputs.addClassName("simulator-inputs");
        results.addClassName("simulator-results");
        var both = new Div(inputs, results);
        both.addClassName("simulator-board");
        var lines = new Section(new H2(wording.get("table")), table);
        var ratios = new Section(new H2(wording.get("curve")), curve);
        var years = new Section(new H2(wording.get("path")), path);
        return new Div(both, lines, ratios, years);
    }

    private Component download() {
        var links = new Div(AllocationFile.link(
                getPageTitle(),
                wording,
                () -> simulation == null
                        ? new AllocationFile.Content(List.of(), List.of())
                        : new AllocationFile.Content(simulation.allocation().lines(), comparisons(simulation))));
        links.addClassName("allocation-download");
        return links;
    }

    private void moved() {
        if (compute()) {
            draw();
            remember();
        }
    }

    /** Where it cannot, what was computed last stays, with its basis, and the page says so. */
    private boolean compute() {
        draft.setEnabled(false);
        if (base == null || fields == null) {
            return false;
        }
        var tried = fields.read();
        if (tried.isEmpty()) {
            findings.showUnreadable();
            return false;
        }
        try {
            simulation = base.run(tried.get().terms(), tried.get().grades());
            findings.show(simulation, present(), unit.getValue());
            draft.setEnabled(true);
            return true;
        } catch (Refusal refusal) {
            findings.show(refusal, simulation != null);
            return false;
        }
    }

    private void draw() {
        if (simulation == null || base == null) {
            return;
        }
        var money = unit.getValue();
        bars.show(simulation.allocation().lines(), money);
        table.show(simulation.allocation().lines(), comparisons(simulation), money);
        curve.show(simulation, money);
        drawPath(base, money);
    }

    private void drawPath(SimulationBase read, MoneyUnit money) {
        if (money == pathUnit) {
            return;
        }
        pathUnit = money;
        path.removeAll();
        path.add(new PathTable(read.path(), wording, money));
    }

    private List<Comparison> comparisons(Simulation shown) {
        var comparisons = new ArrayList<Comparison>();
        if (!shown.againstPresent().isEmpty()) {
            comparisons.add(new Comparison(wording.get("against", present()), differences(shown.againstPresent())));
        }
        comparisons.add(
                new Comparison(wording.get("against", wording.get("former")), differences(shown.againstFormer())));
        return comparisons;
    }

    private static Map<TenantId, Long> differences(List<AllocationChange> changes) {
        var differences = new LinkedHashMap<TenantId, Long>();
        changes.forEach(change -> differences.put(change.region(), change.difference()));
        return differences;
    }

    private String present() {
        return base == null || base.present() == null
                ? ""
                : wording.sheet(base.present().head());
    }

    private Explanation explain(TenantId region) {
        if (simulation == null || base == null) {
            throw new IllegalStateException("nothing is computed");
        }
        return basis.of(
                base.rules(),
                simulation.allocation(),
                simulation.allocation().line(region).orElseThrow(),
                wording.locale());
    }

    private void remember() {
        if (base != null && fields != null) {
            var read = base;
            fields.read()
                    .map(tried -> new Location(AllocationPaths.year(year), tried.parameters(read)))
                    .ifPresent(
                            location -> UI.getCurrent().getPage().getHistory().replaceState(null, location));
        }
    }

    private void draft() {
        if (fields != null) {
            fields.read().ifPresent(tried -> new DraftDialog(allocations, wording, year, tried).open());
        }
    }
}
