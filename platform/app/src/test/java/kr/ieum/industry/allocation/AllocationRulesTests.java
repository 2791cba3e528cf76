package kr.ieum.industry.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kr.ieum.industry.Grade;
import kr.ieum.industry.PolicyYears;
import kr.ieum.policy.NoRule;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a year is allocated under comes from the rules, its order from the dated codes of regions (T7). */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class AllocationRulesTests {

    private static final TenantId GANGWON = new TenantId("gangwon");

    @Autowired
    AllocationRules rules;

    @Autowired
    PolicyYears years;

    @Test
    void aYearIsComputedUnderTheRulesOfItsFirstDay() {
        assertThat(rules.of(2023).allocation().ratio()).isEqualByComparingTo("10");
        assertThat(rules.of(2026).allocation().ratio()).isEqualByComparingTo("10");
        assertThat(rules.of(2027).allocation().ratio()).isEqualByComparingTo("30");
        assertThat(rules.of(2027).allocation().counts()).containsEntry(Grade.S, 2);
        assertThat(rules.of(2027).rules()).hasSize(7);
        assertThat(years.all()).containsExactly(2023, 2024, 2025, 2026, 2027);
    }

    @Test
    void theOrderFollowsTheCodesOfTheYear() {
        var first = rules.of(2023).allocation().members();
        var last = rules.of(2027).allocation().members();

        assertThat(first).hasSize(14).startsWith(new TenantId("busan"), new TenantId("daegu"));
        assertThat(first.indexOf(GANGWON)).isEqualTo(6);
        assertThat(first).endsWith(new TenantId("jeju"));
        assertThat(last).endsWith(new TenantId("jeju"), GANGWON, new TenantId("jeonbuk"));
    }

    @Test
    void beforeTheRulesBeginThereIsNothingToCompute() {
        assertThatExceptionOfType(NoRule.class).isThrownBy(() -> rules.of(2022));
    }
}
