package kr.ieum.project.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.project.Participant;
import kr.ieum.project.Project;
import kr.ieum.project.ProjectChangedMeanwhile;
import kr.ieum.project.ProjectData;
import kr.ieum.project.ProjectService;
import kr.ieum.project.Step;
import kr.ieum.text.Refusal;

/** Changes a project; when somebody else was faster, shows both and lets the user choose. */
final class EditDialog {

    private final ProjectService projects;
    private final Project project;
    private final Runnable saved;
    private final UI ui = UI.getCurrent();
    private final ProjectForm form;
    private final FormDialog dialog;

    EditDialog(ProjectService projects, Project project, LocalDate today, Runnable saved) {
        this.projects = projects;
        this.project = project;
        this.saved = saved;
        form = new ProjectForm(today);
        form.set(project.data());
        dialog = new FormDialog(
                ui.getTranslation("project.edit", project.data().name()), () -> save(project.version()), form.fields());
        dialog.setWidth("56rem");
        dialog.setMaxWidth("100%");
    }

    void open() {
        dialog.open();
    }

    private Optional<String> save(int version) {
        if (!form.check()) {
            return Optional.of(ui.getTranslation("uikit.form.mend-first"));
        }
        try {
            projects.change(project.id(), version, form.data());
            saved.run();
            return Optional.empty();
        } catch (ProjectChangedMeanwhile faster) {
            showConflict(projects.get(project.id()));
            return Optional.of(ui.getTranslation(faster.key(), faster.arguments()));
        } catch (Refusal refusal) {
            return Optional.of(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void showConflict(Project now) {
        var mine = form.data();
        var theirs = now.data();
        var values = List.of(
                value("project.name", mine.name(), theirs.name()),
                value("project.purpose", mine.purpose(), theirs.purpose()),
                value("project.funding", funding(mine), funding(theirs)),
                value("project.budget", MoneyUnit.WON.format(mine.budget()), MoneyUnit.WON.format(theirs.budget())),
                value("project.participants", participants(mine), participants(theirs)),
                value("project.steps", steps(mine), steps(theirs)));
        new ConflictDialog(values, () -> saveMine(now.version()), this::takeTheirs).open();
    }

    private void saveMine(int version) {
        if (save(version).isEmpty()) {
            dialog.close();
        }
    }

    private void takeTheirs() {
        dialog.close();
        saved.run();
    }

    private ConflictDialog.Value value(String key, String mine, String theirs) {
        return new ConflictDialog.Value(ui.getTranslation(key), mine, theirs);
    }

    private String funding(ProjectData data) {
        return ui.getTranslation("project.funding." + data.funding());
    }

    private static String participants(ProjectData data) {
        return data.participants().stream().map(Participant::line).collect(Collectors.joining("\n"));
    }

    private String steps(ProjectData data) {
        return data.steps().stream().map(step -> step.line() + done(step)).collect(Collectors.joining("\n"));
    }

    private String done(Step step) {
        var day = step.doneOn();
        return day == null ? "" : " · " + ui.getTranslation("project.step.done-on", day.toString());
    }
}
