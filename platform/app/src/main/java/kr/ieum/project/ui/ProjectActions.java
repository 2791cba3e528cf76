package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.project.Project;
import kr.ieum.project.ProjectService;
import kr.ieum.project.ProjectState;
import kr.ieum.text.Refusal;

/** What can be done with a project in its state. */
final class ProjectActions {

    private final ProjectService projects;
    private final Project project;
    private final LocalDate today;
    private final Runnable refresh;
    private final UI ui = UI.getCurrent();

    ProjectActions(ProjectService projects, Project project, LocalDate today, Runnable refresh) {
        this.projects = projects;
        this.project = project;
        this.today = today;
        this.refresh = refresh;
    }

    Component[] buttons() {
        var edit = new Button(ui.getTranslation("text.edit"), click -> edit());
        var stop = new Button(ui.getTranslation("project.stop"), click -> stop());
        stop.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var next = project.state() == ProjectState.PLANNED
                ? new Button(ui.getTranslation("project.begin"), click -> begin())
                : new Button(ui.getTranslation("project.end"), click -> end());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {edit, stop, next};
    }

    private void edit() {
        new EditDialog(projects, project, today, () -> {
                    Notices.success(ui.getTranslation("project.saved"));
                    refresh.run();
                })
                .open();
    }

    private void begin() {
        act(() -> projects.begin(project.id(), project.version()), "project.begun");
    }

    private void end() {
        act(() -> projects.end(project.id(), project.version()), "project.ended");
    }

    private void stop() {
        var reason = new TextArea(ui.getTranslation("project.stop-reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.getElement().setAttribute("colspan", "2");
        new FormDialog(ui.getTranslation("project.stop.title", project.data().name()), () -> stop(reason), reason)
                .open();
    }

    private Optional<String> stop(TextArea reason) {
        try {
            projects.stop(project.id(), project.version(), reason.getValue());
            Notices.success(ui.getTranslation("project.stopped"));
            refresh.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void act(Runnable action, String doneKey) {
        try {
            action.run();
            Notices.success(ui.getTranslation(doneKey));
        } catch (Refusal refusal) {
            Notices.error(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
        refresh.run();
    }
}
