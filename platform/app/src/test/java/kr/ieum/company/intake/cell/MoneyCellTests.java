package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "매출액|1,234,567|1234567",
                "매출액(원)|₩1,234,567|1234567",
                "매출액(천원)|1,234|1234000",
                "매출액 [단위: 백만원]|1,234|1234000000",
                "매출액(백만 원)|12.5|12500000",
                "매출액(만원)|12.5|125000",
                "매출액(억원)|12.5|1250000000",
                "매출액(억)|1,234|123400000000",
                "매출액(백만원)|-12|-12000000",
                "매출액(백만원)|△12|-12000000",
                "매출액(백만원)|(12)|-12000000",
                "매출액(천원)|0|0",
                "매출액|12억|1200000000",
                "매출액|약 12억원|1200000000",
                "매출액|3억 5천만원|350000000",
                "매출액|1조 2,000억|1200000000000",
                "매출액|5천|5000",
                "매출액|1천2백만|12000000",
                "매출액|35백만원|35000000",
                "매출액|1,234천원|1234000",
                "매출액(천원)|12억|1200000000",
                "매출액(천원)|1,234,000원|1234000",
                "매출액|1.234E9|1234000000",
                "매출액(원)|1234.5|1235",
            })
    void moneyIsWholeWonWhicheverUnitTheHeadingOrTheCellUses(String heading, String raw, long won) {
        assertThat(MoneyCell.read(raw, WonUnit.ofHeading(heading))).isEqualTo(Reading.of(won));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234달러", "많음", "10억~20억", "12명", "2020-01-02", "99999999999999999999"})
    void whatIsNoAmountIsNotRead(String raw) {
        assertThat(MoneyCell.read(raw, WonUnit.WON).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "해당없음", "비공개"})
    void anUnknownAmountIsNothingAndNotZero(String raw) {
        assertThat(MoneyCell.read(raw, WonUnit.WON).isBlank()).isTrue();
    }
}
