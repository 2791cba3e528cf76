package kr.ieum.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.Role;
import kr.ieum.lifecycle.SampleCases.State;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Issue 4: notice before and at the limit, escalation after; each once. */
@IntegrationTest
@AsTenant(value = "jeonbuk", roles = "REGION_ADMIN")
class TermWatchTests {

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<State> sampleCase;

    @Autowired
    TermWatch watch;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    java.time.Clock clock;

    private final UUID id = UUID.randomUUID();
    private final String title = "기한 시험 " + id;

    @Test
    void officersHearOfATermBeforeItEndsAndAdminsWhenItHasPassed() {
        asked();

        dueIn(5);
        watch.tell();
        watch.tell();
        dueIn(0);
        watch.tell();
        dueIn(-8);
        watch.tell();
        watch.tell();

        assertThat(told())
                .containsExactly(
                        "OFFICERS 기한이 다가옵니다: " + title, "OFFICERS 기한입니다: " + title, "ADMINS 기한이 지났습니다: " + title);
    }

    @Test
    void aTermFarAwayIsNotTold() {
        asked();

        dueIn(8);
        watch.tell();

        assertThat(told()).isEmpty();
    }

    @Test
    void theTaskOfAnOverdueCaseIsFoundByWhoeverMayTakeTheNextStep() {
        asked();
        dueIn(-1);

        var found = tasks.page(
                new TaskFilter(false, "sample.case", true), org.springframework.data.domain.PageRequest.of(0, 1_000));

        assertThat(found).extracting(Task::title).contains(title);
        assertThat(sampleCase.awaiting(Role.REGION_OFFICER)).doesNotContain(State.ASKED);
    }

    @Test
    @AsTenant(value = "gangwon", roles = "REGION_ADMIN")
    void anotherRegionSeesNoTaskOfIt() {
        kr.ieum.tenancy.Tenancy.runAs(new kr.ieum.tenancy.TenantId("jeonbuk"), this::asked);

        var found = tasks.page(
                new TaskFilter(true, "sample.case", false), org.springframework.data.domain.PageRequest.of(0, 1_000));

        assertThat(found).extracting(Task::title).doesNotContain(title);
    }

    private void asked() {
        cycles.open(sampleCase, new Subject(id, title, "tasks", null));
        cycles.take(sampleCase, id, 0, "ask", Grounds.NONE);
    }

    private void dueIn(int days) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.life_case SET due_on = :due WHERE subject = :id")
                        .param("due", LocalDate.now(clock).plusDays(days))
                        .param("id", id)
                        .update());
    }

    private List<String> told() {
        return transactions.execute(status -> jdbc.sql(
                        "SELECT audience || ' ' || title_ko FROM core.notification WHERE title_ko LIKE :title ORDER BY id")
                .param("title", "%" + title)
                .query(String.class)
                .list());
    }
}
