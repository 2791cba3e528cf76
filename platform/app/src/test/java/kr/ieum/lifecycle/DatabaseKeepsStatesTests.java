package kr.ieum.lifecycle;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kr.ieum.lifecycle.SampleCases.State;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Issue 4: an illegal transition cannot be stored, even when the Java code forgets to refuse it. */
@IntegrationTest
@AsTenant(value = "jeonbuk", roles = "REGION_ADMIN")
class DatabaseKeepsStatesTests {

    @Autowired
    LifeCycles cycles;

    @Autowired
    LifeCycle<State> sampleCase;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final UUID id = UUID.randomUUID();

    @Test
    void aStateThatNoStepLeadsTo() {
        cycles.open(sampleCase, new Subject(id, "시험 건", "tasks", null));

        assertRefused("UPDATE core.life_case SET state = 'GRANTED', version = 1 WHERE subject = :id");
    }

    @Test
    void aChangeOfStateWithoutItsStep() {
        cycles.open(sampleCase, new Subject(id, "시험 건", "tasks", null));

        assertRefused("UPDATE core.life_case SET state = 'ASKED', version = 1 WHERE subject = :id");
    }

    @Test
    void aCaseThatBeginsInTheMiddle() {
        assertRefused("""
                INSERT INTO core.life_case (kind, subject, state, since, title, path)
                VALUES ('sample.case', :id, 'ASKED', now(), '시험 건', 'tasks')""");
    }

    @Test
    void aStepThatIsRewrittenOrTakenBack() {
        cycles.open(sampleCase, new Subject(id, "시험 건", "tasks", null));

        assertRefused("UPDATE core.life_step SET actor = 'nobody' WHERE subject = :id");
        assertRefused("DELETE FROM core.life_step WHERE subject = :id");
        assertRefused("DELETE FROM core.life_case WHERE subject = :id");
    }

    private void assertRefused(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(
                        status -> jdbc.sql(sql).param("id", id).update()));
    }
}
