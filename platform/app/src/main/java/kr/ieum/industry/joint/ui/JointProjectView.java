package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointProject;
import kr.ieum.industry.joint.JointProjects;
import kr.ieum.industry.joint.JointRefused;
import kr.ieum.industry.joint.RelayStage;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.ui.LifeCyclePanel;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.uikit.InJointTenant;

/** One joint project: who works on it, the relay from stage to stage, and its life. */
@InJointTenant(only = true)
@StyleSheet("krds/industry.css")
@Route(JointProjectsView.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
class JointProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JointProjects projects;
    private final transient LifeCycles cycles;
    private final LocalDate today;
    private String title = "";

    JointProjectView(JointProjects projects, LifeCycles cycles, Clock clock) {
        this.projects = projects;
        this.cycles = cycles;
        today = LocalDate.now(clock);
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
        } catch (JointRefused unknown) {
            title = text("title");
            add(
                    header(),
                    new EmptyState(
                            text("unknown"),
                            getTranslation(unknown.key(), unknown.arguments()),
                            new Anchor(JointProjectsView.PATH, text("to-list"))));
        }
    }

    private void show(JointProject project) {
        title = project.data().name();
        var relay = projects.relay(project.id());
        var header = header();
        header.setActions(actions(project, relay));
        add(
                header,
                new FactList()
                        .with(text("summary"), project.data().summary())
                        .with(
                                text("consortium"),
                                ConsortiumFields.text(project.data().consortium()))
                        .with(text("started"), project.started().toString()),
                part(relay),
                new LifeCyclePanel<>(cycles, projects.cycle(), project.id(), today, () -> show(project.id())));
    }

    private Section part(List<RelayStage> relay) {
        var part = new Section(new H2(text("relay")), table(relay));
        part.addClassName("industry-part");
        return part;
    }

    private Component[] actions(JointProject project, List<RelayStage> relay) {
        var actions = new ArrayList<Component>();
        actions.add(new Button(
                getTranslation("industry.joint.history"),
                click -> new JointHistoryDialog(project.data().name(), projects.history(project.id())).open()));
        if (JointAccess.mayWrite()) {
            var again = (Runnable) () -> show(project.id());
            actions.add(new Button(text("change"), click -> new JointProjectDialog(projects, project, again).open()));
            relay.stream()
                    .filter(stage -> stage.stage() == project.stage() && stage.receivedOn() == null)
                    .forEach(stage -> actions.add(new Button(
                            text("receive"), click -> JointAccess.doNow(() -> projects.receive(project.id()), again))));
        }
        return actions.toArray(Component[]::new);
    }

    private DataTable table(List<RelayStage> relay) {
        var table = new DataTable(
                text("relay"),
                Stream.of("stage", "body", "handed", "received", "waiting")
                        .map(this::text)
                        .toList());
        table.addClassName("text-table");
        relay.forEach(stage -> table.add(
                text("state." + stage.stage()),
                List.of(
                        Objects.requireNonNullElse(stage.body(), "-"),
                        stage.handedOn() == null ? "-" : stage.handedOn() + " " + stage.handedBy(),
                        stage.receivedOn() == null ? "-" : stage.receivedOn().toString(),
                        stage.waitingDays() == null
                                ? "-"
                                : getTranslation("industry.joint.project.days", stage.waitingDays()))));
        return table;
    }

    private PageHeader header() {
        return new PageHeader(title).under(text("title"), JointProjectsView.PATH);
    }

    private String text(String key) {
        return getTranslation("industry.joint.project." + key);
    }
}
