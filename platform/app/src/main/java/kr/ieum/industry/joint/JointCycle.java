package kr.ieum.industry.joint;

import static kr.ieum.identity.Role.REGION_ADMIN;
import static kr.ieum.identity.Role.REGION_OFFICER;
import static kr.ieum.lifecycle.Need.EVIDENCE;
import static kr.ieum.lifecycle.Need.REASON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.lifecycle.LifeCycle;
import kr.ieum.policy.Policy;
import kr.ieum.text.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of a joint project: each stage hands over to the next, or the project is stopped. */
@Configuration
class JointCycle {

    private final JointProjectStore store;
    private final Policy policy;
    private final Clock clock;

    JointCycle(JointProjectStore store, Policy policy, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.clock = clock;
    }

    @Bean
    LifeCycle<JointStage> jointProjectLifeCycle() {
        var cycle = LifeCycle.of(JointProjectStore.KIND, JointStage.class, JointStage.PLANNING);
        for (var stage : JointStage.values()) {
            stage.next().ifPresent(next -> cycle.step("to-" + next.key(), stage, next)
                    .by(REGION_OFFICER, REGION_ADMIN)
                    .needs(EVIDENCE)
                    .unless(project -> waiting(project, stage))
                    .unless(project -> unknown(project, next))
                    .unless(project -> outOfRule(next)));
        }
        cycle.step("finish", JointStage.CAPITAL, JointStage.DONE)
                .by(REGION_OFFICER, REGION_ADMIN)
                .needs(EVIDENCE)
                .unless(project -> waiting(project, JointStage.CAPITAL));
        Stream.of(JointStage.values())
                .filter(JointStage::isWork)
                .forEach(stage -> cycle.step("stop", stage, JointStage.STOPPED)
                        .by(REGION_OFFICER, REGION_ADMIN)
                        .needs(REASON));
        return cycle.declare();
    }

    private Optional<Refusal> waiting(UUID project, JointStage stage) {
        return refused(Why.NOT_RECEIVED, !store.received(project).containsKey(stage));
    }

    private Optional<Refusal> unknown(UUID project, JointStage next) {
        return refused(Why.NEXT_UNKNOWN, store.body(project, next).isEmpty());
    }

    private Optional<Refusal> outOfRule(JointStage next) {
        var stages = policy.on("joint-group.stages", LocalDate.now(clock)).members();
        return refused(Why.NO_STAGE, !stages.contains(next.key()));
    }

    private static Optional<Refusal> refused(Why why, boolean inTheWay) {
        return inTheWay ? Optional.of(new JointRefused(why)) : Optional.empty();
    }
}
