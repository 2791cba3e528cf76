package kr.ieum.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was done to a project, field by field. */
@Component
class ProjectHistory {

    private static final String KIND = "project";
    private static final int MOST = 200;

    private final Changes changes;

    ProjectHistory(Changes changes) {
        this.changes = changes;
    }

    void started(UUID id, ProjectData data) {
        changes.write(Change.of(subject(id), Action.CREATED).to(values(data)));
    }

    void changed(UUID id, ProjectData before, ProjectData after) {
        var was = values(before);
        var is = values(after);
        var same = is.keySet().stream()
                .filter(field -> Objects.equals(was.get(field), is.get(field)))
                .toList();
        same.forEach(field -> {
            was.remove(field);
            is.remove(field);
        });
        if (!is.isEmpty()) {
            changes.write(Change.of(subject(id), Action.CHANGED).from(was).to(is));
        }
    }

    void moved(UUID id, ProjectState before, ProjectState after, @Nullable String reason) {
        changes.write(Change.of(subject(id), Action.CHANGED)
                .from(Map.of("state", before.name()))
                .to(Map.of("state", after.name()))
                .because(reason));
    }

    List<ChangeEntry> of(UUID id) {
        return changes.of(subject(id), MOST);
    }

    private static Map<String, @Nullable Object> values(ProjectData data) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("name", data.name());
        values.put("purpose", data.purpose());
        values.put("funding", data.funding().name());
        values.put("budget", data.budget());
        values.put(
                "participants",
                data.participants().stream().map(Participant::line).toList());
        values.put("steps", data.steps().stream().map(Step::line).toList());
        values.put(
                "done",
                data.steps().stream().filter(Step::isDone).map(Step::name).toList());
        return values;
    }

    private static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }
}
