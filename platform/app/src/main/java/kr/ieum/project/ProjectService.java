package kr.ieum.project;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.OfferedBlueprint;
import kr.ieum.project.BadProject.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Growth projects of the region (requirements 2.3 to 2.5). All who work in the region read them; the region and its
 * regional office lead them.
 */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
public class ProjectService {

    private static final int LONGEST_REASON = 500;

    private final ProjectStore store;
    private final ProjectRows rows;
    private final ProjectHistory history;
    private final Clock clock;

    ProjectService(ProjectStore store, ProjectRows rows, ProjectHistory history, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<ProjectRow> page(ProjectFilter filter, Pageable page) {
        return rows.page(filter, page);
    }

    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public long count(ProjectFilter filter) {
        return rows.count(filter);
    }

    /** @throws NoSuchProject when the region has none of that id */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public Project get(UUID id) {
        return store.find(id).orElseThrow(NoSuchProject::new);
    }

    /** The latest change first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
    public List<ChangeEntry> history(UUID id) {
        return history.of(id);
    }

    /**
     * @param plan what it is started from; the project is its own from now on
     * @throws BadProject when a rule is broken
     */
    public UUID start(OfferedBlueprint plan, ProjectData data) {
        data.check();
        var id = store.add(
                plan.pluginId(), plan.blueprint().id(), plan.blueprint().name().ko(), data);
        history.started(id, data);
        return id;
    }

    /**
     * @param version what {@link #get} said when the change began
     * @throws BadProject when a rule is broken
     * @throws ProjectChangedMeanwhile when somebody else was faster
     * @throws WrongState when it has ended or was stopped
     */
    public void change(UUID id, int version, ProjectData data) {
        data.check();
        var before = unchanged(id, version);
        write(before, data);
    }

    /**
     * Marks a step as done today, or takes the mark back.
     *
     * @param place of the step, from 0
     */
    public void mark(UUID id, int version, int place, boolean done) {
        var project = unchanged(id, version);
        var steps = new ArrayList<>(project.data().steps());
        steps.set(place, steps.get(place).done(done ? LocalDate.now(clock) : null));
        write(project, project.data().withSteps(steps));
    }

    /** Makes a planned project a running one. */
    public void begin(UUID id, int version) {
        var project = unchanged(id, version);
        if (project.state() != ProjectState.PLANNED) {
            throw new WrongState();
        }
        move(project, ProjectState.RUNNING, null);
    }

    /** @throws StepsLeft when a step is not done */
    public void end(UUID id, int version) {
        var project = unchanged(id, version);
        if (project.state() != ProjectState.RUNNING) {
            throw new WrongState();
        }
        if (!project.data().steps().stream().allMatch(Step::isDone)) {
            throw new StepsLeft();
        }
        move(project, ProjectState.ENDED, null);
    }

    /** @param reason 1 to 500 characters */
    public void stop(UUID id, int version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadProject(Rule.REASON);
        }
        move(unchanged(id, version), ProjectState.STOPPED, reason.strip());
    }

    private Project unchanged(UUID id, int version) {
        var project = get(id);
        if (project.version() != version) {
            throw new ProjectChangedMeanwhile();
        }
        if (!project.state().isOpen()) {
            throw new WrongState();
        }
        return project;
    }

    private void write(Project before, ProjectData data) {
        requireFirst(store.change(before.id(), before.version(), data));
        history.changed(before.id(), before.data(), data);
    }

    private void move(Project project, ProjectState state, @Nullable String reason) {
        requireFirst(store.move(project.id(), project.version(), state, reason));
        history.moved(project.id(), project.state(), state, reason);
    }

    /** Two at once pass the check of the version together; the database lets one through. */
    private static void requireFirst(boolean first) {
        if (!first) {
            throw new ProjectChangedMeanwhile();
        }
    }
}
