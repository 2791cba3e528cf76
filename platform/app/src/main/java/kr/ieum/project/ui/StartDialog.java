package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugins.OfferedBlueprint;
import kr.ieum.project.ProjectData;
import kr.ieum.project.ProjectService;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Starts a project: what the chosen plan says stands in the fields and can be changed before it is kept. */
final class StartDialog {

    private final ProjectService projects;
    private final Consumer<UUID> started;
    private final UI ui = UI.getCurrent();
    private final ComboBox<OfferedBlueprint> plan;
    private final DateField firstDay;
    private final ProjectForm form;
    private @Nullable UUID made;

    StartDialog(ProjectService projects, List<OfferedBlueprint> plans, LocalDate today, Consumer<UUID> started) {
        this.projects = projects;
        this.started = started;
        plan = new ComboBox<>(ui.getTranslation("project.blueprint"));
        firstDay = new DateField(ui.getTranslation("project.first-day"));
        form = new ProjectForm(today);
        plan.setItems(plans);
        plan.setItemLabelGenerator(this::label);
        plan.setRequiredIndicatorVisible(true);
        firstDay.setRequiredIndicatorVisible(true);
        firstDay.setValue(today);
        plan.addValueChangeListener(change -> planned().ifPresent(form::set));
        firstDay.addValueChangeListener(change -> planned().ifPresent(form::setSteps));
        if (plans.size() == 1) {
            plan.setValue(plans.getFirst());
        }
    }

    /** Tells who waits for it after the dialog has closed: an open one would keep the user from leaving the page. */
    void open() {
        var fields = Stream.concat(Stream.of(plan, firstDay), Stream.of(form.fields()))
                .toArray(Component[]::new);
        var dialog = new FormDialog(ui.getTranslation("project.start"), this::save, fields);
        dialog.setWidth("56rem");
        dialog.setMaxWidth("100%");
        dialog.addOpenedChangeListener(change ->
                Optional.ofNullable(made).filter(id -> !change.isOpened()).ifPresent(started));
        dialog.open();
    }

    private Optional<ProjectData> planned() {
        return plan.isEmpty() || firstDay.isEmpty()
                ? Optional.empty()
                : Optional.of(ProjectData.of(plan.getValue().blueprint(), firstDay.getValue()));
    }

    private Optional<String> save() {
        if (plan.isEmpty()) {
            return Optional.of(ui.getTranslation("project.blueprint.missing"));
        }
        if (!form.check()) {
            return Optional.of(ui.getTranslation("uikit.form.mend-first"));
        }
        try {
            made = projects.start(plan.getValue(), form.data());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(ui.getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private String label(OfferedBlueprint offered) {
        var locale = ui.getLocale();
        return offered.blueprint().name().in(locale) + " · "
                + offered.pluginName().in(locale);
    }
}
