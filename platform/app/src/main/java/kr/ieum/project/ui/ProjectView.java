package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
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
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugins.PluginBlueprints;
import kr.ieum.project.NoSuchProject;
import kr.ieum.project.Participant;
import kr.ieum.project.Project;
import kr.ieum.project.ProjectService;
import kr.ieum.text.Refusal;

/** One project: what it is, who takes part, how far it is, its papers and its history. */
@Route(ProjectTexts.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/project.css")
class ProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProjectService projects;
    private final transient PluginBlueprints blueprints;
    private final transient Clock clock;
    private String title = "";

    ProjectView(ProjectService projects, PluginBlueprints blueprints, Clock clock) {
        this.projects = projects;
        this.blueprints = blueprints;
        this.clock = clock;
        addClassName("project");
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
            show(projects.get(id));
        } catch (NoSuchProject unknown) {
            title = getTranslation("project.title");
            add(
                    header(title),
                    new EmptyState(
                            getTranslation("project.unknown"),
                            getTranslation("project.unknown-hint"),
                            new Anchor(ProjectTexts.PATH, getTranslation("project.to-list"))));
        }
    }

    private StepList show(Project project) {
        title = project.data().name();
        var header = header(title);
        if (ProjectTexts.mayLead() && project.state().isOpen()) {
            var actions = new ProjectActions(projects, project, LocalDate.now(clock), () -> show(project.id()));
            header.setActions(actions.buttons());
        }
        add(header, facts(project));
        add(section("project.participants", participants(project)));
        var steps = new StepList(project, LocalDate.now(clock), (place, done) -> mark(project, place, done));
        add(section("project.steps", steps));
        add(section(
                "project.papers",
                new PaperList(blueprints.documentsOf(project.pluginId()), project, LocalDate.now(clock), this)));
        add(new ProjectHistoryDetails(() -> projects.history(project.id())));
        return steps;
    }

    private PageHeader header(String name) {
        return new PageHeader(name).under(getTranslation("project.title"), ProjectTexts.PATH);
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("project-section");
        return section;
    }

    private FactList facts(Project project) {
        var data = project.data();
        var budget = data.budget();
        var facts = new FactList()
                .with(getTranslation("project.state"), ProjectTexts.badge(this, project.state()))
                .with(getTranslation("project.purpose"), data.purpose())
                .with(getTranslation("project.days"), ProjectTexts.days(data.from(), data.to()))
                .with(getTranslation("project.funding"), getTranslation("project.funding." + data.funding()))
                .with(
                        getTranslation("project.budget.amount"),
                        budget == null ? null : getTranslation("project.won", MoneyUnit.WON.format(budget)))
                .with(getTranslation("project.blueprint"), project.blueprintName());
        return project.stopReason() == null
                ? facts
                : facts.with(getTranslation("project.stop-reason"), project.stopReason());
    }

    private Component participants(Project project) {
        var all = project.data().participants();
        if (all.isEmpty()) {
            return new Paragraph(getTranslation("project.participants.none"));
        }
        var table = new DataTable(
                getTranslation("project.participants"),
                List.of(
                        getTranslation("project.participant.body"),
                        getTranslation("project.participant.role"),
                        getTranslation("project.participant.brings")));
        table.addClassName("text-table");
        all.forEach(each -> table.add(each.body(), cells(each)));
        return table;
    }

    private static List<String> cells(Participant participant) {
        return List.of(shown(participant.role()), shown(participant.brings()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private void mark(Project project, int place, boolean done) {
        try {
            projects.mark(project.id(), project.version(), place, done);
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
        removeAll();
        show(projects.get(project.id())).focus(place);
    }
}
