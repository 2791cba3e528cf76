package kr.ieum.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (주)한빛정밀             | 한빛정밀       | STOCK
            ㈜한빛정밀               | 한빛정밀       | STOCK
            주식회사 한빛정밀        | 한빛정밀       | STOCK
            한빛정밀 주식회사        | 한빛정밀       | STOCK
            한빛정밀( 주 )           | 한빛정밀       | STOCK
            (주)한빛정밀(주)         | 한빛정밀       | STOCK
            농업회사법인 (주) 새들   | 새들           | AGRICULTURAL
            유한회사 다온            | 다온           | LIMITED
            (주))한빛정밀            | 한빛정밀       | STOCK
            주)한빛정밀              | 한빛정밀       | STOCK
            (주식회사)한빛정밀       | 한빛정밀       | STOCK
            카페(한빛주)             | 카페(한빛주)   | UNKNOWN
            (사)부산국제건축문화제   | 부산국제건축문화제 | ASSOCIATION
            새길 사회적협동조합      | 새길           | COOPERATIVE
            한빛 &amp; 마루          | 한빛 & 마루    | UNKNOWN
            한빛 &amp;amp; 마루      | 한빛 & 마루    | UNKNOWN
            &#40;주&#41;한빛정밀     | 한빛정밀       | STOCK
            한빛ㆍ마루               | 한빛·마루      | UNKNOWN
            한빛　　정밀             | 한빛 정밀      | UNKNOWN
            ＡＢＣ테크               | ABC테크        | UNKNOWN
            주식회사                 | 주식회사       | UNKNOWN
            """)
    void takesNameAndLegalFormApart(String text, String name, LegalForm form) {
        var taken = CompanyName.of(text);

        assertThat(taken.value()).isEqualTo(name);
        assertThat(taken.legalForm()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(주)한빛 정밀", "한빛정밀㈜", "한빛-정밀", "주식회사 한빛정밀"})
    void waysOfWritingANameHaveOneKey(String text) {
        assertThat(CompanyName.of(text).key()).isEqualTo("한빛정밀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "&nbsp;"})
    void nothingIsNoName(String text) {
        assertThat(CompanyName.isValid(text)).isFalse();
        assertThatThrownBy(() -> CompanyName.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
