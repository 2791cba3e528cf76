package kr.ieum.x.jeonnamemobility.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartValueTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final List<PartValue> VALUES = List.of(
            new PartValue(JUNE, 110_000L, null, null), new PartValue(MARCH, 100_000L, new BigDecimal("40"), "원산지 확인서"));

    @Test
    void aValueHoldsUntilAnotherDaySaysSomethingElse() {
        assertThat(PartValue.costOn(VALUES, JUNE.minusDays(1))).contains(new KnownCost(100_000L, MARCH));
        assertThat(PartValue.costOn(VALUES, JUNE)).contains(new KnownCost(110_000L, JUNE));
    }

    @Test
    void aDayThatSaysOnlyTheCostLeavesTheShareAsItWas() {
        assertThat(PartValue.shareOn(VALUES, JUNE)).contains(new KnownShare(new BigDecimal("40"), MARCH, "원산지 확인서"));
    }

    @Test
    void beforeTheFirstDayNothingIsKnown() {
        assertThat(PartValue.costOn(VALUES, MARCH.minusDays(1))).isEmpty();
    }
}
