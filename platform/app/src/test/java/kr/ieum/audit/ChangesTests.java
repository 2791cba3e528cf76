package kr.ieum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class ChangesTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId JEJU = new TenantId("jeju");

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private final Subject subject = new Subject("thing", UUID.randomUUID());

    @Test
    void saysWhoDidWhatAndWhen() {
        write(Change.of(subject, Action.CHANGED)
                .from(Map.of("name", "한빛정밀"))
                .to(Map.of("name", "한빛정공"))
                .because("이름을 바꿈"));

        var entry = changes.of(subject, 10).getFirst();
        assertThat(entry.actor()).isEqualTo("busan-region_officer");
        assertThat(entry.at().toInstant()).isCloseTo(clock.instant(), within(Duration.ofMinutes(1)));
        assertThat(entry.action()).isEqualTo(Action.CHANGED);
        assertThat(entry.reason()).isEqualTo("이름을 바꿈");
        assertThat(Difference.of(entry)).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("name");
            assertThat(String.valueOf(difference.before())).contains("한빛정밀");
            assertThat(String.valueOf(difference.after())).contains("한빛정공");
        });
    }

    @Test
    void severalRecordsChangeInOneStatement() {
        var other = new Subject("thing", UUID.randomUUID());

        transaction.executeWithoutResult(status -> changes.write(List.of(
                Change.of(subject, Action.DELETED),
                Change.of(other, Action.DELETED).because("함께"))));

        assertThat(changes.of(subject, 10)).extracting(ChangeEntry::reason).containsExactly((String) null);
        assertThat(changes.of(other, 10)).extracting(ChangeEntry::reason).containsExactly("함께");
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        write(Change.of(subject, Action.CREATED));
        write(Change.of(subject, Action.CHANGED));
        write(Change.of(subject, Action.DELETED));

        var latest = changes.of(subject, 2);

        assertThat(latest).extracting(ChangeEntry::action).containsExactly(Action.DELETED, Action.CHANGED);
    }

    @Test
    void recordsOfTwoKindsMayHaveTheSameId() {
        write(Change.of(subject, Action.CREATED));

        assertThat(changes.of(new Subject("other", subject.id()), 10)).isEmpty();
    }

    @Test
    void aHistoryStandsInTheTransactionOfItsChange() {
        assertThatThrownBy(() -> changes.write(Change.of(subject, Action.CREATED)))
                .isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(status -> {
            changes.write(Change.of(subject, Action.CREATED));
            status.setRollbackOnly();
        });

        assertThat(changes.of(subject, 10)).isEmpty();
    }

    @Test
    void nobodyWritesWithoutAName() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> Tenancy.runAs(BUSAN, () -> write(Change.of(subject, Action.CREATED))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherTenantSeesNothingOfIt() {
        write(Change.of(subject, Action.CREATED));

        var theirs = Tenancy.callAs(JEJU, () -> changes.of(subject, 10));

        assertThat(theirs).isEmpty();
    }

    @Test
    void whatIsWrittenCanNeitherBeChangedNorTakenAway() {
        write(Change.of(subject, Action.CREATED));

        assertThatThrownBy(() -> run("UPDATE core.change SET actor = 'somebody'"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> run("DELETE FROM core.change"))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private void write(Change change) {
        transaction.executeWithoutResult(status -> changes.write(change));
    }

    private void run(String sql) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
