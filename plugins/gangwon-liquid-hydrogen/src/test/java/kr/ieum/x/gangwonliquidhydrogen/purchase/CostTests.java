package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CostTests {

    @Test
    void theTotalIsPriceTimesQuantityAndFees() {
        var cost = new Cost(1_250, new BigDecimal("320"), 55_000);

        assertThat(cost.total()).isEqualTo(455_000);
    }

    @Test
    void halfAWonCountsAsOne() {
        var cost = new Cost(3, new BigDecimal("0.5"), 0);

        assertThat(cost.goods()).isEqualTo(2);
    }

    @Test
    void whatIsSavedIsCountedAgainstBuyingAloneWithTheFees() {
        var cost = new Cost(1_000, new BigDecimal("100"), 5_000);

        assertThat(cost.saving(1_200)).isEqualTo(15_000);
    }

    @Test
    void aDearJointOrderSavesLessThanNothing() {
        var cost = new Cost(1_000, new BigDecimal("100"), 5_000);

        assertThat(cost.saving(1_000)).isEqualTo(-5_000);
    }
}
