package kr.ieum.industry.joint;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.LifeStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a group, in its tenant; their steps are taken through {@link LifeCycles} (requirement 1.11). */
@Service
@Transactional
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
public class JointProjects {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final JointProjectStore store;
    private final LifeCycles cycles;
    private final LifeCycle<JointStage> cycle;
    private final Changes changes;
    private final Clock clock;

    JointProjects(
            JointProjectStore store,
            LifeCycles cycles,
            LifeCycle<JointStage> jointProjectLifeCycle,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.cycles = cycles;
        this.cycle = jointProjectLifeCycle;
        this.changes = changes;
        this.clock = clock;
    }

    public LifeCycle<JointStage> cycle() {
        return cycle;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<JointProject> all() {
        return store.all();
    }

    /** @throws JointRefused when the group has none of that id */
    @Transactional(readOnly = true)
    public JointProject get(UUID id) {
        return store.find(id).orElseThrow(() -> new JointRefused(Why.UNKNOWN));
    }

    /** The four stages with who handed over to whom, when, and how long it waited. */
    @Transactional(readOnly = true)
    public List<RelayStage> relay(UUID id) {
        var project = get(id);
        var steps = cycles.history(cycle, id);
        var received = store.received(id);
        return Stream.of(JointStage.values())
                .filter(JointStage::isWork)
                .map(stage -> relay(stage, project, steps, received))
                .toList();
    }

    /** What was entered and changed, the latest first; steps are in the history of its life. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(UUID id) {
        return changes.of(subject(id), JointTenant.MOST_CHANGES);
    }

    /** @throws JointRefused when a rule is broken or the tenant is no group's */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public UUID add(JointProjectData data) {
        JointTenant.require();
        data.check();
        var id = store.add(data);
        changes.write(Change.of(subject(id), Action.CREATED).to(data.values()));
        cycles.open(cycle, new kr.ieum.lifecycle.Subject(id, data.name(), "joint/projects/" + id, null));
        return id;
    }

    /** @throws JointRefused when a rule is broken or somebody else was faster */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void change(UUID id, int version, JointProjectData data) {
        data.check();
        var before = get(id).data();
        JointTenant.require(Why.MOVED_ON, store.change(id, version, data));
        // a body that has taken its stage over stays, whatever the form said
        Change.between(subject(id), before.values(), get(id).data().values()).ifPresent(changes::write);
    }

    /** Whoever is in charge of the present stage takes the project over. */
    @RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN})
    public void receive(UUID id) {
        var stage = get(id).stage();
        JointTenant.require(Why.RECEIVED_ALREADY, store.receive(id, stage));
        changes.write(Change.of(subject(id), Action.CHANGED).to(Map.of("received", stage.name())));
    }

    private RelayStage relay(
            JointStage stage, JointProject project, List<LifeStep> steps, Map<JointStage, LocalDate> received) {
        var body = project.data().bodies().get(stage);
        var taken = received.get(stage);
        return steps.stream()
                .filter(step -> step.to().equals(stage.name()))
                .findFirst()
                .map(step -> {
                    var handed = LocalDate.ofInstant(step.at(), SEOUL);
                    var until = Objects.requireNonNullElse(taken, LocalDate.now(clock));
                    return new RelayStage(
                            stage, body, handed, step.actor(), taken, ChronoUnit.DAYS.between(handed, until));
                })
                .orElseGet(() -> new RelayStage(stage, body, null, null, taken, null));
    }

    private static Subject subject(UUID id) {
        return new Subject(JointProjectStore.KIND, id);
    }
}
