package kr.ieum.x.jeonnamemobility.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, NONE",
        "1, 40, SINGLE",
        "1, 100, SINGLE",
        "2, 80, DEPENDENT",
        "2, 79.99, SEVERAL",
        "3, 40, SEVERAL"
    })
    void aPartIsAsSafeAsItsSuppliersAre(int suppliers, BigDecimal largest, Coverage expected) {
        var coverage = Coverage.of(suppliers, largest, BigDecimal.valueOf(80));

        assertThat(coverage).isEqualTo(expected);
    }
}
