package kr.ieum.plugin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WON             | 1234567    | 1,234,567
            THOUSAND        | 1234567    | 1,235
            MILLION         | 1499999    | 1
            MILLION         | 1500000    | 2
            HUNDRED_MILLION | 1234567890 | 12.3
            HUNDRED_MILLION | -50000000  | -0.5
            """)
    void showsAnAmountInTheUnit(MoneyUnit unit, long won, String shown) {
        assertThat(unit.format(won)).isEqualTo(shown);
    }

    @Test
    void anUnknownAmountIsNotZero() {
        assertThat(MoneyUnit.WON.format(null)).isEqualTo("-");
    }
}
