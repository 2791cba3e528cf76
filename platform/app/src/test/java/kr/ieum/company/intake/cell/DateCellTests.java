package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-02|2020-01-02",
                "2020.1.2|2020-01-02",
                "2020. 1. 2.|2020-01-02",
                "2020/01/02|2020-01-02",
                "20200102|2020-01-02",
                "2020년 1월 2일|2020-01-02",
                "2020-01-02 00:00:00|2020-01-02",
                "2020-01-02T09:30:00|2020-01-02",
                "2020.01.02(목)|2020-01-02",
                "20-01-02|2020-01-02",
                "99.12.31|1999-12-31",
                "991231|1999-12-31",
                "27.1.2|1927-01-02",
                "43832|2020-01-02",
                "43832.5|2020-01-02",
                "20200102.0|2020-01-02",
            })
    void aDayIsReadInTheFormsThatListsUse(String raw, LocalDate day) {
        assertThat(DateCell.read(raw, TODAY)).isEqualTo(Reading.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03, 2020-03-01, date.part",
        "202003, 2020-03-01, date.part",
        "2020년 3월, 2020-03-01, date.part",
        "2020, 2020-01-01, date.part",
        "2020년, 2020-01-01, date.part",
        "1/2/2020, 2020-01-02, date.order",
    })
    void aDayThatTakesAGuessIsSaid(String raw, LocalDate day, String remark) {
        var reading = DateCell.read(raw, TODAY);

        assertThat(reading.value()).isEqualTo(day);
        assertThat(reading.remark()).extracting(Remark::key).isEqualTo("company.intake." + remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13-01", "2021-02-29", "작년 봄", "0123-01-01", "051-123-4567"})
    void whatIsNoDayIsNotRead(String raw) {
        assertThat(DateCell.read(raw, TODAY).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0000-00-00", "00000000", "미상"})
    void aPlaceholderIsNothing(String raw) {
        assertThat(DateCell.read(raw, TODAY).isBlank()).isTrue();
    }
}
