package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.joint.JointProject;
import kr.ieum.industry.joint.JointProjectData;
import kr.ieum.industry.joint.JointProjects;
import kr.ieum.industry.joint.JointRefused;
import kr.ieum.industry.joint.JointStage;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Enters a joint project or changes one; when somebody else was faster, shows both and lets the user choose. */
final class JointProjectDialog {

    private final JointProjects projects;
    private final @Nullable JointProject before;
    private final Runnable saved;
    private final TextField name = new TextField(text("name"));
    private final TextArea summary = new TextArea(text("summary"));
    private final ConsortiumFields consortium = new ConsortiumFields();
    private final Map<JointStage, TextField> bodies = new EnumMap<>(JointStage.class);
    private final FormDialog dialog;

    /** @param before null for a new one */
    JointProjectDialog(JointProjects projects, @Nullable JointProject before, Runnable saved) {
        this.projects = projects;
        this.before = before;
        this.saved = saved;
        Stream.of(JointStage.values())
                .filter(JointStage::isWork)
                .forEach(stage -> bodies.put(
                        stage,
                        new TextField(UI.getCurrent()
                                .getTranslation("industry.joint.project.body-of", text("state." + stage)))));
        name.setRequiredIndicatorVisible(true);
        summary.setRequiredIndicatorVisible(true);
        body(JointStage.PLANNING).setRequiredIndicatorVisible(true);
        if (before != null) {
            var data = before.data();
            name.setValue(data.name());
            summary.setValue(data.summary());
            consortium.set(data.consortium());
            data.bodies().forEach((stage, body) -> body(stage).setValue(body));
        }
        dialog = dialog();
    }

    void open() {
        dialog.open();
    }

    private FormDialog dialog() {
        var fields = new ArrayList<Component>(
                List.of(name, summary, consortium.industry, consortium.university, consortium.institute));
        fields.addAll(bodies.values());
        var form = new FormDialog(
                text(before == null ? "add" : "change"),
                () -> save(before == null ? 0 : before.version()),
                fields.toArray(Component[]::new));
        form.setWidth("52rem");
        form.setMaxWidth("100%");
        return form;
    }

    private Optional<String> save(int version) {
        return JointAccess.tried(() -> save(data(), version), saved);
    }

    private void save(JointProjectData data, int version) {
        if (before == null) {
            projects.add(data);
            return;
        }
        try {
            projects.change(before.id(), version, data);
        } catch (JointRefused refused) {
            if (refused.why() == JointRefused.Why.MOVED_ON) {
                showConflict(data, projects.get(before.id()));
            }
            throw refused;
        }
    }

    private void showConflict(JointProjectData mine, JointProject now) {
        var theirs = now.data();
        var values = new ArrayList<ConflictDialog.Value>();
        values.add(new ConflictDialog.Value(text("name"), mine.name(), theirs.name()));
        values.add(new ConflictDialog.Value(text("summary"), mine.summary(), theirs.summary()));
        values.add(new ConflictDialog.Value(
                text("consortium"),
                ConsortiumFields.text(mine.consortium()),
                ConsortiumFields.text(theirs.consortium())));
        bodies.forEach((stage, field) -> values.add(new ConflictDialog.Value(
                field.getLabel(),
                mine.bodies().getOrDefault(stage, ""),
                theirs.bodies().getOrDefault(stage, ""))));
        JointAccess.choose(values, dialog, () -> save(now.version()), saved);
    }

    private JointProjectData data() {
        var named = new EnumMap<JointStage, String>(JointStage.class);
        bodies.forEach((stage, field) -> {
            if (!field.getValue().isBlank()) {
                named.put(stage, field.getValue().strip());
            }
        });
        return new JointProjectData(name.getValue(), summary.getValue(), consortium.value(), named);
    }

    private TextField body(JointStage stage) {
        return Objects.requireNonNull(bodies.get(stage));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("industry.joint.project." + key);
    }
}
