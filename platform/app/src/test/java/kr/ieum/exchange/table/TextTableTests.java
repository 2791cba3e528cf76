package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949", "UTF-16LE", "UTF-16BE"})
    void knowsTheEncodingByItself(String charset) {
        var file = Tables.text(folder, "기업명,전화,비고\n한빛정밀,051-123-4567,똠방각하\n", Charset.forName(charset));

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "전화", "비고");
        assertThat(table.cells()).containsExactly(List.of("한빛정밀", "051-123-4567", "똠방각하"));
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        var file = Tables.text(folder, "\ufeff기업명,주소\n한빛정밀,부산광역시 강서구\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "주소");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void knowsTheSeparatorByItself(String separator) {
        var file = Tables.text(
                folder,
                String.join(separator, "기업명", "주소", "대표자") + "\n"
                        + String.join(separator, "한빛정밀", "\"부산, 강서구\"", "가나다") + "\n"
                        + String.join(separator, "새길테크", "\"대구, 달서구\"", "라마바") + "\n");

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "주소", "대표자");
        assertThat(table.cells().getFirst()).containsExactly("한빛정밀", "부산, 강서구", "가나다");
    }

    @Test
    void aTitleAndRemarksAboveTheHeaderAreNoRows() {
        var file = Tables.text(folder, """
                2025년 공장등록 현황,,,
                (2025. 9. 10. 기준),,,

                연번,기업명,주소,종업원수
                1,한빛정밀,부산광역시 강서구,12
                2,새길테크,부산광역시 사상구,7
                """);

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("연번", "기업명", "주소", "종업원수");
        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(5, 6);
    }

    @Test
    void aLineBreakInsideQuotesBelongsToTheCell() {
        var file = Tables.text(folder, "기업명,주생산품\n한빛정밀,\"기어\n축\"\n새길테크,펌프\n");

        var table = Tables.only(file);

        assertThat(table.cells().getFirst()).containsExactly("한빛정밀", "기어\n축");
        assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 4);
    }

    @Test
    void shortAndLongLinesKeepTheirCells() {
        var file = Tables.text(folder, "기업명,주소,전화\n한빛정밀,부산\n새길테크,대구,053-1,남는 값\n");

        var table = Tables.only(file);

        assertThat(table.cells().get(0)).startsWith("한빛정밀", "부산", "");
        assertThat(table.cells().get(1)).contains("남는 값");
    }

    @Test
    void emptyColumnsInFrontAreLeftOut() {
        var file = Tables.text(folder, ",,기업명,주소\n,,한빛정밀,부산\n,,새길테크,대구\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "주소");
    }

    @Test
    void headingsThatOccurTwiceOrNotAtAllGetNamesOfTheirOwn() {
        var file = Tables.text(folder, "기업명,전화,전화,\n한빛정밀,1,2,3\n새길테크,4,5,6\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "전화", "전화 (2)", "D");
    }

    @Test
    void aListWithoutHeaderKeepsItsFirstRow() {
        var file = Tables.text(folder, "1,1208800767,20250101\n2,2208162517,20250102\n");

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("A", "B", "C");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void repeatedHeadersAndRemarksBelowAreNoRows() {
        var file = Tables.text(folder, """
                기업명,주소,대표자
                한빛정밀,부산,가나다
                기업명,주소,대표자
                새길테크,대구,라마바
                ※ 자료: 시험,,
                """);

        assertThat(Tables.only(file).rows()).hasSize(2);
    }

    @Test
    void aQuoteInTheMiddleOfAFieldIsACharacter() {
        var file = Tables.text(folder, "기업명,주생산품,전화\n한빛정밀,\"기어\"와 축,051-1\n새길테크,펌프,051-2\n");

        assertThat(Tables.only(file).cells().getFirst()).containsExactly("한빛정밀", "\"기어\"와 축", "051-1");
    }
}
