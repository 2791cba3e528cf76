package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row 1.13: the share goes from 10 % to 30 %, and what was decided before stays under its own version. */
@IntegrationTest
@AsTenant("jeonbuk")
class RuleOfADayTests {

    private static final String RATIO = "allocation.incentive-ratio";

    @Autowired
    Policy policy;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theShareIsTenPercentAtFirstAndThirtyIn2027() {
        assertThat(policy.on(RATIO, LocalDate.of(2026, 12, 31)).number()).isEqualByComparingTo("10");
        assertThat(policy.on(RATIO, LocalDate.of(2027, 1, 1)).number()).isEqualByComparingTo("30");
    }

    @Test
    void aVersionIsFoundByItsIdWhateverHoldsNow() {
        var first = policy.on(RATIO, LocalDate.of(2023, 4, 6));

        var kept = policy.version(first.id()).orElseThrow();

        assertThat(kept.number()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(kept.to()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(kept.rule().clause()).isEqualTo("1.13");
    }

    @Test
    void nothingHoldsBeforeTheFirstDay() {
        assertThatExceptionOfType(NoRule.class).isThrownBy(() -> policy.on(RATIO, LocalDate.of(2022, 12, 31)));
    }

    @Test
    void aRegionCannotWriteARule() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                INSERT INTO reference.policy_rule_version (rule, valid_from, revision, value, reason, created_at)
                                VALUES (:rule, '2024-01-01', 1, '50', 'mine', now())""").param("rule", RATIO).update());
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void notEvenTheMinistryChangesAVersion() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE reference.policy_rule_version SET value = '50'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("DELETE FROM reference.policy_rule_version").update());
    }
}
