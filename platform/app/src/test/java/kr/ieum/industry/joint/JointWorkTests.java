package kr.ieum.industry.joint;

import static kr.ieum.industry.joint.Members.HYDROGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.identity.Role;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.lifecycle.LifeCycles;
import kr.ieum.lifecycle.StepRefused;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Requirements 1.11 and 1.12: a group fixes its roadmap version by version and relays its projects. */
@IntegrationTest
class JointWorkTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final Consortium TOGETHER = new Consortium(List.of("부산수소(시험)"), List.of("시험대학교"), List.of("시험연구원"));

    @Autowired
    JointRoadmap roadmap;

    @Autowired
    JointProjects projects;

    @Autowired
    LifeCycles cycles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void inTheGroup() {
        Members.become(HYDROGEN, "busan", Role.REGION_OFFICER);
        transactions.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.joint_roadmap").update());
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDraftCoversTheYearsOfTheRule() {
        roadmap.draft(2024);

        assertThat(roadmap.versions()).singleElement().satisfies(draft -> {
            assertThat(draft.isDraft()).isTrue();
            assertThat(draft.lastYear()).isEqualTo(2028);
        });
        refused(Why.DRAFT_THERE, () -> roadmap.draft(2024));
        refused(Why.YEARS, () -> roadmap.save(null, item("고압용기", 2024, 2029)));
    }

    @Test
    void theNextVersionSaysWhatDiffersAndTheFormerStays() {
        roadmap.draft(2024);
        roadmap.save(null, item("고압용기", 2024, 2025));
        roadmap.save(null, item("액화", 2025, 2027));
        roadmap.fix("첫 로드맵");
        roadmap.draft(2024);
        var items = roadmap.items(2);
        roadmap.save(items.getFirst(), item("고압용기", 2024, 2026));
        roadmap.remove(items.getLast());
        roadmap.save(null, item("배관", 2026, 2028));

        var changes = roadmap.changes(2);

        assertThat(changes).hasSize(3);
        assertThat(changes).filteredOn(each -> each.before() == null).hasSize(1);
        assertThat(changes).filteredOn(each -> each.after() == null).hasSize(1);
        assertThat(roadmap.items(1))
                .extracting(each -> each.data().technology())
                .containsExactly("고압용기", "액화");
        assertThat(roadmap.items(1).getFirst().data().toYear()).isEqualTo(2025);
    }

    @Test
    void aFixedVersionIsNotChangedAndALateChangeIsRefused() {
        roadmap.draft(2024);
        roadmap.save(null, item("고압용기", 2024, 2025));
        var seen = roadmap.items(1).getFirst();
        roadmap.save(seen, item("고압용기 2", 2024, 2025));

        refused(Why.MOVED_ON, () -> roadmap.save(seen, item("고압용기 3", 2024, 2025)));
        refused(Why.REASON, () -> roadmap.fix(" "));
        roadmap.fix("확정");
        refused(Why.FIXED, () -> roadmap.save(null, item("늦은 것", 2024, 2025)));
    }

    @Test
    void aStageIsHandedOverOnlyWhenItWasTakenOverAndSomebodyHasTheNext() {
        var id = projects.add(project(Map.of(JointStage.PLANNING, "부산테크노파크")));

        refused(Why.NEXT_UNKNOWN, () -> handOver(id, "to-research"));
        projects.change(
                id,
                0,
                project(Map.of(
                        JointStage.PLANNING,
                        "부산테크노파크",
                        JointStage.RESEARCH,
                        "시험연구원",
                        JointStage.COMMERCIALISATION,
                        "울산테크노파크")));
        assertThatThrownBy(() -> cycles.take(projects.cycle(), id, version(id), "to-research", Grounds.NONE))
                .isInstanceOf(StepRefused.class);
        handOver(id, "to-research");
        refused(Why.NOT_RECEIVED, () -> handOver(id, "to-commercialisation"));
        projects.receive(id);
        refused(Why.RECEIVED_ALREADY, () -> projects.receive(id));
        handOver(id, "to-commercialisation");

        var relay = projects.relay(id);
        assertThat(relay).hasSize(4);
        assertThat(relay.get(1).body()).isEqualTo("시험연구원");
        assertThat(relay.get(1).waitingDays()).isZero();
        assertThat(relay.get(2).receivedOn()).isNull();
        assertThat(relay.get(2).handedBy()).startsWith("busan");
        assertThat(relay.get(3).handedOn()).isNull();
    }

    @Test
    void theOtherMemberGoesOnAndAThirdRegionSeesNothing() {
        var id = projects.add(project(Map.of(JointStage.PLANNING, "부산테크노파크", JointStage.RESEARCH, "시험연구원")));

        Members.in(HYDROGEN, "ulsan", () -> handOver(id, "to-research"));

        assertThat(projects.get(id).stage()).isEqualTo(JointStage.RESEARCH);
        Members.at("jeonnam", () -> {
            refused(Why.UNKNOWN, () -> projects.get(id));
            refused(Why.NO_GROUP, () -> projects.add(project(Map.of(JointStage.PLANNING, "전남"))));
            refused(Why.NO_GROUP, () -> roadmap.draft(2024));
            assertThat(roadmap.versions()).isEmpty();
            return id;
        });
        Members.become(BUSAN, "busan", Role.REGION_OFFICER);
        refused(Why.UNKNOWN, () -> projects.get(id));
    }

    @Test
    void aSupportBodyReadsOnly() {
        Members.become(HYDROGEN, "busan", Role.SUPPORT_OFFICER);

        assertThat(roadmap.versions()).isEmpty();
        assertThatThrownBy(() -> roadmap.draft(2024)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> projects.add(project(Map.of(JointStage.PLANNING, "기관"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatBreaksARuleIsNotKept() {
        refused(Why.BODY, () -> projects.add(project(Map.of())));
        refused(
                Why.NAME,
                () -> projects.add(new JointProjectData(" ", "내용", TOGETHER, Map.of(JointStage.PLANNING, "기관"))));
    }

    @Test
    void whatWasEnteredChangedAndRemovedStaysInTheHistory() {
        roadmap.draft(2024);
        roadmap.save(null, item("고압용기", 2024, 2025));
        var entered = roadmap.items(1).getFirst();
        roadmap.save(entered, item("고압용기", 2024, 2026));
        roadmap.remove(roadmap.items(1).getFirst());
        var project = projects.add(project(Map.of(JointStage.PLANNING, "부산테크노파크")));
        projects.change(project, 0, project(Map.of(JointStage.PLANNING, "다른 곳", JointStage.RESEARCH, "시험연구원")));

        assertThat(roadmap.history(entered.id()))
                .extracting(ChangeEntry::action)
                .containsExactly(Action.DELETED, Action.CHANGED, Action.CREATED);
        assertThat(Difference.of(roadmap.history(entered.id()).get(1)))
                .extracting(Difference::field)
                .containsExactly("toYear");
        // whoever has taken a stage over stays in charge of it, so that only the next stage differs
        assertThat(Difference.of(projects.history(project).getFirst()))
                .extracting(Difference::field)
                .containsExactly("RESEARCH");
        assertThat(Members.at("jeonnam", () -> projects.history(project))).isEmpty();
    }

    private UUID handOver(UUID id, String step) {
        cycles.take(projects.cycle(), id, version(id), step, new Grounds(null, "인계서 1호"));
        return id;
    }

    private int version(UUID id) {
        return cycles.get(projects.cycle(), id).version();
    }

    private static JointProjectData project(Map<JointStage, String> bodies) {
        return new JointProjectData("수소 저장용기", "저장용기를 함께 만든다", TOGETHER, bodies);
    }

    private static RoadmapItem.Data item(String technology, int from, int to) {
        return new RoadmapItem.Data(
                technology, "확보", from, to, "부산테크노파크", TOGETHER, 100_000_000L, RoadmapItem.State.PLANNED);
    }

    private static void refused(Why why, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        JointRefused.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
