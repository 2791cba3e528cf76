package kr.ieum.industry.allocation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.junit.jupiter.api.Test;

/** The rule before the policy (2013): a base, and what the grade added or took. */
class FormerAllocationTests {

    private static final FormerTerms TERMS = new FormerTerms(
            11_500_000_000L,
            Map.of(
                    Grade.S, 2_500_000_000L,
                    Grade.A, 1_000_000_000L,
                    Grade.B, 0L,
                    Grade.C, -1_000_000_000L,
                    Grade.D, -3_500_000_000L),
            Terms.FOURTEEN);

    @Test
    void theGradeAddsToTheBaseOrTakesFromIt() {
        var former = FormerAllocation.of(TERMS, Terms.grades("SABCDB"));

        assertThat(former.sums().values())
                .startsWith(14_000_000_000L, 12_500_000_000L, 11_500_000_000L, 10_500_000_000L, 8_000_000_000L);
        assertThat(former.total()).isEqualTo(14 * 11_500_000_000L - 1_000_000_000L);
    }

    @Test
    void whetherTheGradesCancelOutIsTold() {
        assertThat(FormerAllocation.of(TERMS, Terms.grades("SADB")).isNeutral()).isTrue();
        assertThat(FormerAllocation.of(TERMS, Terms.grades("SSB")).surplus()).isEqualTo(5_000_000_000L);
        assertThat(FormerAllocation.of(TERMS, Terms.grades("DB")).surplus()).isEqualTo(-3_500_000_000L);
    }

    @Test
    void aRegionWithoutAGradeIsRefused() {
        assertThatExceptionOfType(GradesMissing.class)
                .isThrownBy(() -> FormerAllocation.of(TERMS, Map.of(new TenantId("busan"), Grade.S)));
    }
}
