package kr.ieum.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"220-81-62517", "2208162517", "220 81 62517"})
    void readsABusinessNumberAsPeopleWriteIt(String text) {
        var number = BusinessNumber.of(text);

        assertThat(number.value()).isEqualTo("2208162517");
        assertThat(number.formatted()).isEqualTo("220-81-62517");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2208162518", "220816251", "22081625170", "abcdefghij", ""})
    void aBusinessNumberWithAWrongCheckDigitIsRefused(String text) {
        assertThat(BusinessNumber.isValid(text)).isFalse();
        assertThatThrownBy(() -> BusinessNumber.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsACorporateNumber() {
        var number = CorporateNumber.of("110111-0000002");

        assertThat(number.formatted()).isEqualTo("110111-0000002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"110111-0000003", "110111000000", ""})
    void aCorporateNumberWithAWrongCheckDigitIsRefused(String text) {
        assertThat(CorporateNumber.isValid(text)).isFalse();
    }
}
