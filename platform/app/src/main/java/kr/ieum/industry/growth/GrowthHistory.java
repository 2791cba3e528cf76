package kr.ieum.industry.growth;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what was done to a plan, its supports and its results, field by field. */
@Component
class GrowthHistory {

    private static final String KIND = "growth-plan";
    private static final int MOST = 200;

    private final Changes changes;

    GrowthHistory(Changes changes) {
        this.changes = changes;
    }

    void written(UUID plan, PlanData data) {
        changes.write(Change.of(subject(plan), Action.CREATED).to(data.values()));
    }

    void changed(UUID plan, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Change.between(subject(plan), before, after).ifPresent(changes::write);
    }

    void added(UUID plan, Map<String, @Nullable Object> values) {
        changes.write(Change.of(subject(plan), Action.CHANGED).to(values));
    }

    void removed(UUID plan, Map<String, @Nullable Object> values) {
        changes.write(Change.of(subject(plan), Action.CHANGED).from(values));
    }

    /** The latest change first. */
    List<ChangeEntry> of(UUID plan) {
        return changes.of(subject(plan), MOST);
    }

    private static Subject subject(UUID plan) {
        return new Subject(KIND, plan);
    }
}
