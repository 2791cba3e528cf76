package kr.ieum.x.gangwonliquidhydrogen.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private final Budget budget = new Budget(
            2026,
            RequestKind.PROTOTYPE,
            100_000_000,
            70_000_000,
            0,
            OffsetDateTime.of(2026, 1, 2, 9, 0, 0, 0, ZoneOffset.UTC),
            "담당자");

    @Test
    void whatIsLeftCanBeGivenToTheLastWon() {
        assertThat(budget.remaining()).isEqualTo(30_000_000);
        assertThatCode(() -> budget.require(30_000_000)).doesNotThrowAnyException();
    }

    @Test
    void aWonMoreIsRefused() {
        assertThatThrownBy(() -> budget.require(30_000_001)).hasMessage("refused.over-budget");
    }

    @Test
    void theBudgetDoesNotFallBelowWhatIsGiven() {
        assertThatThrownBy(() -> budget.requireAmount(69_999_999)).hasMessage("refused.budget-used");
    }
}
