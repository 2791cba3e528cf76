package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02-323-4567|02-323-4567",
                "0221234567|02-2123-4567",
                "051-123-4567|051-123-4567",
                "(051) 123-4567|051-123-4567",
                "051)123-4567|051-123-4567",
                "051.123.4567|051-123-4567",
                "051–123–4567|051-123-4567",
                "031 1234 5678|031-1234-5678",
                "1588-1234|1588-1234",
                "18001234|1800-1234",
                "070-1234-5678|070-1234-5678",
                "080-123-4567|080-123-4567",
                "010 1234 5678|010-1234-5678",
                "0505-123-4567|0505-123-4567",
                "0505-1234-5678|0505-1234-5678",
                "+82-51-123-4567|051-123-4567",
                "+82 (0)51 123 4567|051-123-4567",
                "+821012345678|010-1234-5678",
                "82-2-323-4567|02-323-4567",
                "+82-1588-1234|1588-1234",
                "051-123-4567~8|051-123-4567",
                "051-123-4567∼9|051-123-4567",
                "02)123-4567|02-123-4567",
                "Tel. 051-123-4567|051-123-4567",
                "051-123-4567 (내선 12)|051-123-4567",
                "051-123-4567 ext.12|051-123-4567",
                "０５１－１２３－４５６７|051-123-4567",
            })
    void phoneNumbersOfAllKindsComeToOneForm(String raw, String formatted) {
        assertThat(PhoneCell.read(raw)).isEqualTo(Reading.of(formatted));
    }

    @ParameterizedTest
    @CsvSource({"51-123-4567, 051-123-4567", "1012345678, 010-1234-5678", "7012345678, 070-1234-5678"})
    void theZeroThatASpreadsheetLostIsPutBackAndSaid(String raw, String formatted) {
        var reading = PhoneCell.read(raw);

        assertThat(reading.value()).isEqualTo(formatted);
        assertThat(reading.remark()).extracting(Remark::key).isEqualTo("company.intake.phone.zero");
    }

    @ParameterizedTest
    @CsvSource({"323-4567, 323-4567", "2123-4567, 2123-4567"})
    void aNumberWithoutAreaCodeIsKeptAndSaid(String raw, String formatted) {
        var reading = PhoneCell.read(raw);

        assertThat(reading.value()).isEqualTo(formatted);
        assertThat(reading.remark()).extracting(Remark::key).isEqualTo("company.intake.phone.no-area");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "051-123-4567, 051-123-4568",
                "051-123-4567/010-1234-5678",
                "051-123-4567 051-123-4568",
                "'051-123-4567\n051-123-4568'",
                "본사 051-123-4567 공장 055-123-4568",
            })
    void ofSeveralNumbersTheFirstIsTakenAndThatIsSaid(String raw) {
        var reading = PhoneCell.read(raw);

        assertThat(reading.value()).isEqualTo("051-123-4567");
        assertThat(reading.remark()).extracting(Remark::key).isEqualTo("company.intake.phone.several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"부산광역시 해운대구", "051-12-4567", "123", "051-123-456789012", "김이음 051-123-4567"})
    void whatIsNoPhoneNumberIsNotRead(String raw) {
        assertThat(PhoneCell.read(raw).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "0", "000-000-0000", "없음"})
    void aPlaceholderIsNothing(String raw) {
        assertThat(PhoneCell.read(raw).isBlank()).isTrue();
    }
}
