package kr.ieum.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.identity.CurrentUser;
import kr.ieum.plugin.Projects;
import kr.ieum.project.BadProject.Rule;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("jeonnam")
class ProjectsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Autowired
    ProjectService projects;

    @Autowired
    ProjectsPort port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @AfterEach
    void removeAll() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.project").update());
    }

    @Test
    void aProjectTakesOverWhatThePlanSays() {
        var project = projects.get(started());

        assertThat(project.state()).isEqualTo(ProjectState.PLANNED);
        assertThat(project.data().participants())
                .containsExactly(new Participant("전남테크노파크", "총괄", "시험 장비"), new Participant("영광군", "부지", "양산단지"));
        assertThat(project.data().steps())
                .containsExactly(
                        new Step("설계", FIRST, LocalDate.of(2026, 6, 1), null),
                        new Step("구축", LocalDate.of(2026, 6, 1), LocalDate.of(2027, 3, 1), null));
        assertThat(project.from()).isEqualTo(FIRST);
        assertThat(project.to()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void itGoesFromPlannedOverRunningToEndedWhenAllStepsAreDone() {
        var id = started();

        projects.begin(id, version(id));
        assertThatThrownBy(() -> projects.end(id, version(id))).isInstanceOf(StepsLeft.class);
        projects.mark(id, version(id), 0, true);
        projects.mark(id, version(id), 1, true);
        projects.end(id, version(id));

        assertThat(projects.get(id).state()).isEqualTo(ProjectState.ENDED);
        assertThat(projects.get(id).data().steps()).extracting(Step::doneOn).containsOnly(LocalDate.now(clock));
        assertThatThrownBy(() -> projects.mark(id, version(id), 0, false)).isInstanceOf(WrongState.class);
    }

    @Test
    void stoppingNeedsAReason() {
        var id = started();

        assertThatThrownBy(() -> projects.stop(id, version(id), " "))
                .isInstanceOfSatisfying(
                        BadProject.class, bad -> assertThat(bad.rule()).isEqualTo(Rule.REASON));
        projects.stop(id, version(id), "협약이 이루어지지 않음");

        assertThat(projects.get(id).state()).isEqualTo(ProjectState.STOPPED);
        assertThat(projects.get(id).stopReason()).isEqualTo("협약이 이루어지지 않음");
        assertThatThrownBy(() -> projects.begin(id, version(id))).isInstanceOf(WrongState.class);
    }

    @Test
    void whoComesLaterIsToldThatItHasChanged() {
        var id = started();
        var seen = projects.get(id);
        projects.change(id, seen.version(), named(seen.data(), "먼저"));

        assertThatThrownBy(() -> projects.change(id, seen.version(), named(seen.data(), "나중")))
                .isInstanceOf(ProjectChangedMeanwhile.class);
        assertThat(projects.get(id).data().name()).isEqualTo("먼저");
    }

    @Test
    void ofTwoAtOnceOnlyOneIsKept() throws Exception {
        var id = started();
        var seen = projects.get(id);
        var user = CurrentUser.get();
        Callable<Boolean> changing = () -> CurrentUser.callAs(user, () -> {
            try {
                projects.change(id, seen.version(), named(seen.data(), "이름 " + UUID.randomUUID()));
                return true;
            } catch (ProjectChangedMeanwhile later) {
                return false;
            }
        });

        try (var threads = Executors.newFixedThreadPool(2)) {
            var kept = threads.invokeAll(List.of(changing, changing));

            assertThat(kept.stream().filter(each -> each.resultNow()).count()).isOne();
        }
        assertThat(projects.get(id).version()).isEqualTo(seen.version() + 1);
        assertThat(projects.get(id).data().steps()).hasSize(2);
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        var id = started();
        projects.change(id, 0, named(projects.get(id).data(), "새 이름"));
        projects.stop(id, 1, "중단함");

        var history = projects.history(id);

        assertThat(history).extracting(ChangeEntry::actor).containsOnly("jeonnam-region_officer");
        assertThat(history.get(0).after()).isEqualTo("{\"state\": \"STOPPED\"}");
        assertThat(history.get(0).reason()).isEqualTo("중단함");
        assertThat(history.get(1).before()).isEqualTo("{\"name\": \"생태계 조성\"}");
        assertThat(history.get(2).after()).contains("전남테크노파크 (총괄): 시험 장비");
    }

    @Test
    void theListIsNarrowedByStateAndWords() {
        var first = started();
        var second = started();
        projects.begin(second, 0);
        projects.change(first, 0, named(projects.get(first).data(), "100%_이름"));

        assertThat(names(new ProjectFilter("", ProjectState.RUNNING))).containsExactly("생태계 조성");
        assertThat(names(new ProjectFilter("0%_", null))).containsExactly("100%_이름");
        assertThat(names(new ProjectFilter("영광", null))).hasSize(2);
        assertThat(projects.count(new ProjectFilter("없음", null))).isZero();
        assertThat(projects.page(new ProjectFilter("영광", null), PageRequest.of(0, 1, Sort.by("name"))))
                .extracting(ProjectRow::name, ProjectRow::steps, ProjectRow::participants)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("100%_이름", 2, 2));
    }

    @Test
    void anotherRegionHasNoneOfIt() {
        var id = started();

        Tenancy.runAs(new TenantId("gangwon"), () -> {
            assertThatThrownBy(() -> projects.get(id)).isInstanceOf(NoSuchProject.class);
            assertThatThrownBy(() -> projects.stop(id, 0, "남의 것")).isInstanceOf(NoSuchProject.class);
            assertThat(projects.count(ProjectFilter.ALL)).isZero();
            assertThat(port.of("sample")).isEmpty();
        });
    }

    @Test
    @AsTenant(value = "jeonnam", roles = "SUPPORT_OFFICER")
    void aSupportBodyReadsOnly() {
        assertThat(projects.count(ProjectFilter.ALL)).isZero();
        assertThatThrownBy(this::started).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryDoesNotReadThem() {
        assertThatThrownBy(() -> projects.count(ProjectFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPluginSeesWhatWasStartedFromItsOwnPlans() {
        var id = started();
        projects.start(APlan.of("other"), data());

        assertThat(port.of("sample"))
                .containsExactly(new Projects.Project(id, "ecosystem", "생태계 조성", FIRST, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void aBudgetOfItsOwnIsPossibleFrom2024() {
        var early = ProjectData.of(APlan.of("sample").blueprint(), LocalDate.of(2023, 12, 31));
        var dedicated = new ProjectData("이름", "", Funding.DEDICATED, 1_000_000L, List.of(), early.steps());

        assertThatThrownBy(() -> projects.start(APlan.of("sample"), dedicated))
                .isInstanceOfSatisfying(
                        BadProject.class, bad -> assertThat(bad.rule()).isEqualTo(Rule.FUNDING));
        var id = projects.start(
                APlan.of("sample"),
                new ProjectData("이름", "", Funding.DEDICATED, 1_000_000L, List.of(), data().steps()));
        assertThat(projects.get(id).data().budget()).isEqualTo(1_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "step", "days", "none", "body", "budget"})
    void whatBreaksARuleIsNotKept(String fault) {
        var good = data();
        var step = good.steps().getFirst();
        var bad = switch (fault) {
            case "name" -> named(good, " ");
            case "step" -> good.withSteps(List.of(new Step("", step.from(), step.to(), null)));
            case "days" -> good.withSteps(List.of(new Step("단계", step.to(), step.from(), null)));
            case "none" -> good.withSteps(List.of());
            case "body" ->
                new ProjectData("이름", "", Funding.MATCHED, null, List.of(new Participant("", "총괄", "")), good.steps());
            default -> new ProjectData("이름", "", Funding.MATCHED, 0L, List.of(), good.steps());
        };

        assertThatThrownBy(() -> projects.start(APlan.of("sample"), bad)).isInstanceOf(BadProject.class);
        assertThat(projects.count(ProjectFilter.ALL)).isZero();
    }

    private UUID started() {
        return projects.start(APlan.of("sample"), data());
    }

    private int version(UUID id) {
        return projects.get(id).version();
    }

    private List<String> names(ProjectFilter filter) {
        return projects.page(filter, PageRequest.of(0, 10)).stream()
                .map(ProjectRow::name)
                .toList();
    }

    private static ProjectData data() {
        return ProjectData.of(APlan.of("sample").blueprint(), FIRST);
    }

    private static ProjectData named(ProjectData data, String name) {
        return new ProjectData(name, data.purpose(), data.funding(), data.budget(), data.participants(), data.steps());
    }
}
