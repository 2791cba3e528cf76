package kr.ieum.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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

    @Test
    void aHalfQuoteSpoilsOnlyItsOwnField() {
        var file = Tables.text(folder, """
                기업명,주소,전화
                한빛정밀,"부산, 강서구",051-1
                "새길"테크,"대구, 달서구",053-1
                """);

        assertThat(Tables.only(file).cells())
                .containsExactly(List.of("한빛정밀", "부산, 강서구", "051-1"), List.of("\"새길\"테크", "대구, 달서구", "053-1"));
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoRows() {
        var file = Tables.text(folder, "기업명,제품,전화\n한빛정밀,\"3인치 관,1\n새길테크,밸브,2\n다온,펌프,3\n");

        assertThat(Tables.only(file).cells())
                .containsExactly(List.of("한빛정밀", "\"3인치 관", "1"), List.of("새길테크", "밸브", "2"), List.of("다온", "펌프", "3"));
    }

    @Test
    void aFieldTooManyFarBelowIsKept() {
        var file = Tables.text(folder, "기업명,주소\n" + "한빛정밀,부산\n".repeat(100) + "새길테크,대구, 달서구\n");

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "주소", "C");
        assertThat(table.cells().getLast()).containsExactly("새길테크", "대구", "달서구");
    }

    @Test
    void rowsFarBelowKeepTheirNumbers() {
        var file = Tables.text(folder, "기업명,제품\r\n" + "한빛정밀,\"기어\r\n축\"\r\n".repeat(50_000) + "끝,끝\r\n");

        var rows = Tables.only(file).rows();

        assertThat(rows).hasSize(50_001);
        assertThat(rows.getLast()).isEqualTo(new TableRow(100_002, List.of("끝", "끝")));
    }

    @Test
    void theLineThatTellsExcelTheSeparatorIsObeyed() {
        var file = Tables.text(folder, "sep=;\n기업명;주소\n가,나;다,라\n");

        assertThat(Tables.only(file).cells()).containsExactly(List.of("가,나", "다,라"));
    }

    @Test
    void aStrayZeroByteMakesNoOtherEncoding() {
        var file = Tables.text(folder, "기업명,주소,전화\n한빛정밀,부산,\u0000051\n새길테크,대구,053\n");

        assertThat(Tables.only(file).cells().getFirst()).containsExactly("한빛정밀", "부산", "051");
    }

    @Test
    void aFileCutOffInsideACharacterKeepsItsEncoding() {
        var whole = "기업명,주소\n한빛정밀,부산\n새길테크,대구".getBytes(StandardCharsets.UTF_8);
        var file = Tables.bytes(folder, Arrays.copyOf(whole, whole.length - 1));

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "주소");
    }

    @Test
    void aLongHeadingIsAHeading() {
        var label = "연구개발비(단위 백만원, 위탁 연구비와 정부 출연금을 모두 포함하고 자본화한 개발비는 빼고 적음, 전년도 결산 기준)";
        var file = Tables.text(folder, "기업명,\"" + label + "\",주소\n한빛정밀,12,부산\n새길테크,13,대구\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", label, "주소");
    }

    @Test
    void monthsAreHeadings() {
        var file = Tables.text(folder, "시도,2024.01,2024.02,2024.03\n부산,1,2,3\n대구,4,5,6\n");

        assertThat(Tables.only(file).columns()).containsExactly("시도", "2024.01", "2024.02", "2024.03");
    }

    @Test
    void aLineOfUnitsBelongsToTheHeader() {
        var file = Tables.text(folder, "기업명,매출액,종업원\n,(백만원),(명)\n한빛정밀,10,2\n");

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("기업명", "매출액 (백만원)", "종업원 (명)");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aTitleOverTwoColumnsIsNoHeader() {
        var file = Tables.text(folder, "기업 현황,기업 현황\n기업명,주소\n한빛정밀,부산\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "주소");
    }

    @Test
    void aHeadingBrokenOverLinesIsOneText() {
        var file = Tables.text(folder, "\"사업자\n등록번호\",주소\n1,부산\n\"사업자\n등록번호\",주소\n2,대구\n");

        var table = Tables.only(file);

        assertThat(table.columns()).containsExactly("사업자 등록번호", "주소");
        assertThat(table.cells()).containsExactly(List.of("1", "부산"), List.of("2", "대구"));
    }

    @Test
    void aByteOrderMarkBeforeAQuoteIsNoPartOfTheHeading() {
        var file = Tables.text(folder, "\ufeff\"기업명\",\"주소\"\r\n\"한빛정밀\",\"부산, 강서구\"\r\n");

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "주소");
    }

    @Test
    void whatIsWrittenAsAFormulaToStayATextIsTheText() {
        var file = Tables.text(folder, "기업명,사업자등록번호\n한빛정밀,\"=\"\"0123456789\"\"\"\n새길테크,=\"0123\"\n");

        assertThat(Tables.only(file).cells()).containsExactly(List.of("한빛정밀", "0123456789"), List.of("새길테크", "0123"));
    }

    @Test
    void aHeaderMayHaveThreeLinesWithoutMergedCells() {
        var file = Tables.text(folder, """
                연번,업체 현황,,매출 및 고용,,
                ,기업명,소재지,매출액,,종업원수
                ,,,2023,2024,
                1,한빛정밀,부산,10,20,3
                2,새길테크,대구,30,40,5
                """);

        var table = Tables.only(file);

        assertThat(table.columns())
                .containsExactly(
                        "연번", "업체 현황 기업명", "업체 현황 소재지", "매출 및 고용 매출액 2023", "매출 및 고용 매출액 2024", "매출 및 고용 종업원수");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void theUnitStatedAboveTheHeaderStaysWithTheAmounts() {
        var file = Tables.text(folder, """
                기업 현황,,(단위: 천원)
                기업명,매출액,종업원수
                한빛정밀,10,2
                새길테크,20,3
                """);

        assertThat(Tables.only(file).columns()).containsExactly("기업명", "매출액 (천원)", "종업원수");
    }

    @Test
    void aLineThatCountsTheColumnsBelongsToTheHeader() {
        var file = Tables.text(folder, "기업명,소재지,대표자\n①,②,③\n한빛정밀,부산,가나다\n새길테크,대구,라마바\n");

        assertThat(Tables.only(file).rows()).hasSize(2);
    }

    @Test
    void titleAndHeaderOfEveryPrintedPageAreNoRows() {
        var page = "기업 현황,,\n기업명,매출,\n,2023,2024\n";
        var file = Tables.text(folder, page + "한빛정밀,10,11\n새길테크,20,21\n" + page + "다온,30,31\n");

        assertThat(Tables.only(file).cells()).extracting(List::getFirst).containsExactly("한빛정밀", "새길테크", "다온");
    }

    @Test
    void aListOfTextsWithoutHeaderKeepsItsFirstRow() {
        var file = Tables.text(folder, "한빛정밀,가나다,밸브\n새길테크,라마바,펌프\n다온,사아자,기어\n");

        assertThat(Tables.only(file).rows()).hasSize(3);
    }

    @Test
    void yearsOverAmountsAreHeadings() {
        var file = Tables.text(folder, "시도,2020,2021,2022,2023\n부산,10,20,30,40\n대구,50,60,70,80\n");

        assertThat(Tables.only(file).columns()).containsExactly("시도", "2020", "2021", "2022", "2023");
    }

    @Test
    void aListOfYearsWithoutHeaderKeepsItsFirstRow() {
        var file = Tables.text(folder, "한빛정밀,2020,부산 강서구 1\n새길테크,2021,대구 달서구 2\n다온,2019,대구 중구 3\n");

        assertThat(Tables.only(file).rows()).hasSize(3);
    }

    @Test
    void englishHeadingsAreHeadings() {
        var file = Tables.text(folder, "Company,CEO,City\nHanbit,Kim,Busan\nSaegil,Lee,Daegu\n");

        assertThat(Tables.only(file).columns()).containsExactly("Company", "CEO", "City");
    }
}
