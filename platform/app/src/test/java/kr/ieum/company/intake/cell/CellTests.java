package kr.ieum.company.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "윈스틸 R&amp;D Center|윈스틸 R&D Center",
                "윈스틸 R&amp;amp;D|윈스틸 R&D",
                "대경산업개발  벽산지점|대경산업개발 벽산지점",
                " 뎁스 |뎁스",
                "（주）에스에스엠아이|(주)에스에스엠아이",
                "㈜한빛|(주)한빛",
                "ＡＢＣ　테크|ABC 테크",
                "전기ㆍ전자공학 연구개발업|전기ㆍ전자공학 연구개발업",
                "가나\u00A0다|가나 다",
                "가나\u200B다|가나다",
                "\u1112\u1161\u11ab빛|한빛",
            })
    void theTextOfACellIsCleanedWithoutChangingWhatItMeans(String raw, String cleaned) {
        assertThat(Cell.clean(raw)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "해당 없음", "해당없음", "N/A", "null", "미상"})
    void manyWaysToSayNothingAreNothing(String raw) {
        assertThat(Cell.value(raw)).isEmpty();
    }
}
