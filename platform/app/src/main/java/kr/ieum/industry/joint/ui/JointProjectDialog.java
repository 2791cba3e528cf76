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
import kr.ieum.industry.joint.JointStage;
import kr.ieum.plugin.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** Enters a joint project or changes one. */
final class JointProjectDialog {

    private final JointProjects projects;
    private final @Nullable JointProject before;
    private final Runnable saved;
    private final TextField name = new TextField(text("name"));
    private final TextArea summary = new TextArea(text("summary"));
    private final ConsortiumFields consortium = new ConsortiumFields();
    private final Map<JointStage, TextField> bodies = new EnumMap<>(JointStage.class);

    /** @param before null for a new one */
    JointProjectDialog(JointProjects projects, @Nullable JointProject before, Runnable saved) {
        this.projects = projects;
        this.before = before;
        this.saved = saved;
        Stream.of(JointStage.values())
                .filter(JointStage::isWork)
                .forEach(stage -> bodies.put(
                        stage, new TextField(UI.getCurrent()
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
    }

    void open() {
        var fields = new ArrayList<Component>(List.of(
                name, summary, consortium.industry, consortium.university, consortium.institute));
        fields.addAll(bodies.values());
        var dialog = new FormDialog(
                text(before == null ? "add" : "change"), this::save, fields.toArray(Component[]::new));
        dialog.setWidth("52rem");
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private Optional<String> save() {
        var named = new EnumMap<JointStage, String>(JointStage.class);
        bodies.forEach((stage, field) -> {
            if (!field.getValue().isBlank()) {
                named.put(stage, field.getValue().strip());
            }
        });
        var data = new JointProjectData(name.getValue(), summary.getValue(), consortium.value(), named);
        return JointAccess.tried(
                () -> {
                    if (before == null) {
                        projects.add(data);
                    } else {
                        projects.change(before.id(), before.version(), data);
                    }
                },
                saved);
    }

    private TextField body(JointStage stage) {
        return Objects.requireNonNull(bodies.get(stage));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("industry.joint.project." + key);
    }
}
