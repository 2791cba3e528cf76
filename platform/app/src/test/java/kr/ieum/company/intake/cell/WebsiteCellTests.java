package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteCellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.example.co.kr|http://www.example.co.kr",
                "http://example.co.kr|http://example.co.kr",
                "HTTPS://Example.co.kr/a?b=c|https://Example.co.kr/a?b=c",
                "http//example.com|http://example.com",
                "http://한빛.kr|http://한빛.kr",
                "example.com, example.kr|http://example.com",
                "example.com:8080/x|http://example.com:8080/x",
            })
    void aWebsiteHasItsScheme(String raw, String website) {
        assertThat(WebsiteCell.read(raw)).isEqualTo(Reading.of(website));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "http://", "www.", "없음"})
    void aPlaceholderIsNothing(String raw) {
        assertThat(WebsiteCell.read(raw).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"홈페이지", "info@example.com", "javascript:alert(1)", "051-123-4567"})
    void whatIsNoWebsiteIsNotRead(String raw) {
        assertThat(WebsiteCell.read(raw).isUnreadable()).isTrue();
    }
}
