package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.identity.Roles;
import kr.ieum.industry.classification.Classifications;
import kr.ieum.industry.classification.FormulaRules;
import kr.ieum.industry.classification.NoSuchRun;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunId;
import kr.ieum.industry.classification.RunPaths;
import kr.ieum.industry.classification.RunPhase;
import kr.ieum.industry.classification.RunState;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.ui.PolicyPaths;
import kr.ieum.policy.ui.RuleTexts;

/** One run: how far it is, who rises and falls, and firm by firm; conditions of the list stand in the address. */
@Route(RunPaths.RUNS + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/industry.css")
class RunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Classifications classifications;
    private final transient RunParts parts;
    private final transient LifeCycles cycles;
    private final transient LifeCycle<RunState> cycle;
    private final transient ClassTexts wording;
    private final transient RuleTexts ruleTexts;
    private final transient Clock clock;
    private QueryParameters conditions = QueryParameters.empty();
    private String title = "";

    RunView(
            Classifications classifications,
            RunParts parts,
            LifeCycles cycles,
            LifeCycle<RunState> classificationCycle,
            ClassTexts wording,
            RuleTexts ruleTexts,
            Clock clock) {
        this.classifications = classifications;
        this.parts = parts;
        this.cycles = cycles;
        this.cycle = classificationCycle;
        this.wording = wording;
        this.ruleTexts = ruleTexts;
        this.clock = clock;
        addClassName("run-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        conditions = event.getLocation().getQueryParameters();
        var id = new RunId(UUID.fromString(event.getRouteParameters().get("id").orElseThrow()));
        try {
            show(classifications.get(id));
        } catch (NoSuchRun unknown) {
            removeAll();
            title = wording.get("title");
            add(header(), new EmptyState(wording.get("unknown"), wording.get("unknown-hint"), back()));
        }
    }

    private void show(Run run) {
        removeAll();
        title = wording.get("run", run.day().toString());
        add(header(), facts(run));
        if (run.phase().isAtWork()) {
            add(new RunProgress(classifications, wording, run, this::show));
        } else if (run.phase() == RunPhase.READY) {
            add(new LifeCyclePanel<>(cycles, cycle, run.id().value(), LocalDate.now(clock), () -> refresh(run.id())));
            showResults(run);
        } else {
            add(new EmptyState(
                    wording.get("phase." + run.phase()), wording.get("phase." + run.phase() + ".hint"), back()));
        }
    }

    private void showResults(Run run) {
        if (run.state() == RunState.DISCARDED) {
            add(new EmptyState(wording.get("discarded"), wording.get("discarded-hint"), back()));
        } else {
            add(part("report", parts.report(run)), part("firms", parts.firms(run, conditions)));
        }
    }

    private void refresh(RunId id) {
        show(classifications.get(id));
    }

    private PageHeader header() {
        return new PageHeader(title).under(wording.get("title"), RunPaths.RUNS);
    }

    private Anchor back() {
        return new Anchor(RunPaths.RUNS, wording.get("to-list"));
    }

    private FactList facts(Run run) {
        return new FactList()
                .with(wording.get("column.state"), wording.badge(run))
                .with(wording.get("column.by"), run.orderedBy())
                .with(wording.get("column.at"), wording.minute(run.orderedAt()))
                .with(wording.get("column.ended"), wording.minute(run.endedAt()))
                .with(wording.get("column.firms"), ClassTexts.count(run.done()))
                .with(wording.get("scope"), scope(run))
                .with(wording.get("rules"), rules(classifications.rules(run.id())));
    }

    private Component scope(Run run) {
        if (!run.industries().isEmpty()) {
            return new Span(wording.get("scope.of", String.join(", ", run.industries())));
        }
        return run.phase() == RunPhase.READY
                ? new Span(
                        new Span(wording.get("scope.everything")),
                        new Text(" "),
                        new Anchor("industries", wording.get("scope.enter")))
                : new Span("-");
    }

    private UnorderedList rules(FormulaRules rules) {
        var list = new UnorderedList();
        list.addClassName("run-rules");
        rules.versions()
                .forEach(version -> list.add(new ListItem(new Anchor(
                        PolicyPaths.rule(version.rule().id()),
                        wording.get(
                                "rule",
                                version.rule().name().in(getLocale()),
                                ruleTexts.value(version),
                                ruleTexts.term(version))))));
        return list;
    }

    private Section part(String key, Component content) {
        var part = new Section(new H2(wording.get(key)), content);
        part.addClassName("industry-part");
        return part;
    }
}
