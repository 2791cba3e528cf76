package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12명|12",
                "1,234 명|1234",
                "12.0|12",
                "0|0",
                "총 12인|12",
                "약 20명|20",
                "남 10 / 여 2|12",
                "남10여2|12"
            })
    void aCountIsReadWithItsWords(String raw, int count) {
        assertThat(CountCell.read(raw)).isEqualTo(Reading.of(count));
    }

    @ParameterizedTest
    @CsvSource({
        "10~49명, count.range",
        "50명 이상, count.range",
        "12.5, count.fraction",
        "-3, count.fraction",
        "열둘, count.unreadable"
    })
    void whatIsNoCountIsNotReadAndTheReasonIsSaid(String raw, String remark) {
        var reading = CountCell.read(raw);

        assertThat(reading.isUnreadable()).isTrue();
        assertThat(reading.remark()).extracting(Remark::key).isEqualTo("company.intake." + remark);
    }
}
