package kr.ieum.company.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.ieum.tenancy.TenantId;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;

/** What public bodies send: every quirk here was seen in a list; firms, persons and numbers are invented. */
class PublicListTests extends ListStory {

    @Test
    void aHeaderOfThreeLinesWithMergedCellsAndAUnitAboveIsUnderstood() {
        var list = sheet(sheet -> {
            row(sheet, 1, "2024년 관내 중소기업 현황", "", "", "", "", "(단위: 백만원, 명)");
            row(sheet, 2, "연번", "업체 현황", "", "매출 및 고용");
            row(sheet, 3, "", "기업명", "소재지", "매출액", "", "종업원수");
            row(sheet, 4, "", "", "", "2023", "2024");
            sheet.range(1, 0, 3, 0).merge();
            sheet.range(1, 1, 1, 2).merge();
            sheet.range(1, 3, 1, 5).merge();
            sheet.range(2, 3, 2, 4).merge();
            row(sheet, 5, 1, "㈜가온정밀", "부산광역시 해운대구 센텀북대로 60", "1,200", "1,350", 42);
            row(sheet, 6, 2, "나래전자", "부산 강서구 녹산산단로 1", "", "800.5", 7);
            row(sheet, 7, 3, "다솜기계", "부산시 사상구 낙동대로 1", "△50", "900", 12);
        });

        list.committed();

        assertThat(list.fields().values())
                .containsExactly("name", "address", "revenue_2023", "revenue_2024", "employees");
        assertThat(register("""
                SELECT concat_ws(' ', c.name, f.year, f.revenue) FROM core.company_figures f
                JOIN core.company c ON c.id = f.company_id WHERE f.revenue IS NOT NULL ORDER BY 1"""))
                .containsExactly(
                        "가온정밀 2023 1200000000",
                        "가온정밀 2024 1350000000",
                        "나래전자 2024 800500000",
                        "다솜기계 2023 -50000000",
                        "다솜기계 2024 900000000");
    }

    @Test
    void headersOfPrintedPagesAreNoRowsAndSumsAndNotesComeBackAsSuch() {
        var list = upload("현황.csv", """
                순번,회사명,대표자명,주소
                1,가온산업,김하나,부산 해운대구 센텀동로 45
                2,나래전자,이두리,부산 사하구 다대로 1
                소계,2개사,,
                순번,회사명,대표자명,주소
                3,다솜기계,박서이,부산 남구 용소로 1
                총 계,3개사,,
                ,주1) 폐업 업체 제외,,
                작성: 기업지원과,,,
                ※ 2024년 기준,,,
                """);

        list.committed();

        assertThat(list.outcomes())
                .isEqualTo(Map.of(
                        2, "NEW",
                        3, "NEW",
                        4, "PROBLEM row.sum",
                        6, "NEW",
                        7, "PROBLEM row.sum",
                        8, "PROBLEM row.note",
                        9, "PROBLEM row.no-firm"));
        assertThat(names()).containsExactly("가온산업", "나래전자", "다솜기계");
    }

    @Test
    void columnsOfOtherThingsAreLeftAside() {
        var list = upload("목록.csv", """
                연번,기업명,대표자 생년월일,소재지,용지면적(㎡),담당자 휴대전화,담당자 이메일 주소,지정 순위
                1,가온산업,1970-01-02,부산 남구 용소로 1,"1,200.5",010-1111-2222,a@example.kr,3
                2,나래전자,1971-01-02,부산 남구 용소로 2,900,010-1111-2223,b@example.kr,1
                3,다솜기계,1972-01-02,부산 남구 용소로 3,15,010-1111-2224,c@example.kr,2
                """);

        assertThat(list.fields()).isEqualTo(Map.of("기업명", "name", "소재지", "address"));
    }

    @Test
    void whatStandsInBracketsTellsColumnsApart() {
        var list = upload("공장.csv", """
                회사명,공장주소,종업원(남),종업원(여),주소(본사)
                가온산업,부산 남구 용소로 1,10,3,서울 금천구 가산디지털1로 1
                나래전자,부산 남구 용소로 2,5,,서울 금천구 가산디지털1로 2
                """);

        assertThat(list.fields())
                .containsEntry("종업원(남)", "employees_male")
                .containsEntry("종업원(여)", "employees_female")
                .containsEntry("주소(본사)", "headquarters_address");
    }

    @Test
    void theSheetWithTheListIsFoundBesideCoverCodesAndHiddenSheets() {
        var list = workbook(workbook -> {
            row(workbook.newWorksheet("표지"), 1, "관내 기업 목록");
            var codes = workbook.newWorksheet("코드표");
            row(codes, 1, "코드", "의미");
            row(codes, 2, "1", "제조");
            var hidden = workbook.newWorksheet("숨김");
            row(hidden, 1, "기업명", "사업자등록번호", "주소", "전화번호");
            row(hidden, 2, "숨은회사", "123-45-67891", "부산 남구 용호동 1", "051-111-2222");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            var firms = workbook.newWorksheet("목록");
            row(firms, 1, "기업명", "주소");
            row(firms, 2, "가온산업", "부산 남구 용소로 1");
            row(firms, 3, "나래전자", "부산 남구 용소로 2");
        });

        assertThat(list.table.name()).isEqualTo("목록");
    }

    @Test
    void hiddenRowsGoInToo() {
        var list = sheet(sheet -> {
            row(sheet, 1, "기업명", "주소");
            row(sheet, 2, "가온산업", "부산 남구 용소로 1");
            row(sheet, 3, "나래전자", "부산 남구 용소로 2");
            sheet.hideRow(2);
        });

        list.committed();

        assertThat(names()).containsExactly("가온산업", "나래전자");
    }

    @Test
    void aListWithoutHeaderLosesNoRow() {
        var list = upload("목록.csv", """
                가온산업,김하나,부산 남구 용소로 1,051-111-2222
                나래전자,이두리,부산 남구 용소로 2,051-111-2223
                """);

        list.with("name", 0).committed();

        assertThat(list.fields())
                .containsExactly(Map.entry("A", "name"), Map.entry("C", "address"), Map.entry("D", "phone"));
        assertThat(names()).containsExactly("가온산업", "나래전자");
    }

    @Test
    void aListOfNothingButNamesLosesNoRow() {
        var list = upload("목록.txt", "가온산업\n나래전자\n다솜기계\n");

        list.with("name", 0).committed();

        assertThat(names()).containsExactly("가온산업", "나래전자", "다솜기계");
    }

    @Test
    void aNameOfOneLetterKeepsNobodyOut() {
        var list = upload("목록.csv", "기업명,주소\n핫,부산 남구 용소로 1\n나래전자,부산 남구 용소로 2\n");

        list.committed();

        assertThat(names()).containsExactly("나래전자", "핫");
    }

    @Test
    void dollarsAreNotTakenForWon() {
        var list = upload("수출.csv", """
                기업명,주소,수출액(천불),매출액(억원)
                가온산업,부산 남구 용소로 1,500,12.5
                나래전자,부산 남구 용소로 2,300,"￦1,000,000원"
                """);

        list.committed();

        assertThat(list.outcomes()).isEqualTo(Map.of(2, "NEW money.currency", 3, "NEW money.currency"));
        assertThat(register("SELECT concat_ws(' ', revenue, exports) FROM core.company_figures ORDER BY revenue"))
                .containsExactly("1000000", "1250000000");
    }

    @Test
    void rowsThatSlippedAreToldAndTheOthersGoIn() {
        var list = upload("목록.csv", """
                연번,기업명,대표자,사업자등록번호,주소,전화번호
                1,가온산업,김하나,123-45-67891,부산 해운대구 센텀동로 45,051-123-4567
                2,나래전자,이두리,최공동,101-23-45672,부산 해운대구 센텀동로 46
                3,,다솜기계,박서이,101-23-45672,부산 해운대구 센텀동로 47
                4,라온화학,최너이,,"부산 해운대구 센텀동로 48
                (우동, 3층)",051-123-4570
                """);

        list.committed();

        assertThat(list.outcomes())
                .isEqualTo(Map.of(2, "NEW", 3, "PROBLEM row.shifted", 4, "PROBLEM row.shifted", 5, "NEW"));
        assertThat(names()).containsExactly("가온산업", "라온화학");
    }

    @Test
    void aRegionsListNeedNotNameTheRegion() {
        var list = upload("강서구.csv", """
                시군구,기업명,소재지
                강서구,가온산업,녹산산단로 1
                ,나래전자,중구 중앙대로 2
                해운대구,다솜기계,부산 센텀동로 45
                """);

        list.committed();

        assertThat(register("SELECT concat_ws(' ', name, district) FROM core.company ORDER BY name"))
                .containsExactly("가온산업 busan/gangseo-gu", "나래전자 busan/jung-gu", "다솜기계 busan/haeundae-gu");
        assertThat(list.outcomes()).isEqualTo(Map.of(2, "NEW address.no-region", 3, "NEW address.no-region", 4, "NEW"));
    }

    @Test
    void aMaskedBusinessNumberIsNotSaidRatherThanWrong() {
        var list = upload("목록.csv", "기업명,사업자등록번호,주소\n가온산업,123-45-*****,부산 남구 용소로 1\n");

        list.committed();

        assertThat(list.outcomes()).isEqualTo(Map.of(2, "NEW business-number.masked"));
        assertThat(register("SELECT name || COALESCE(business_number, '') FROM core.company"))
                .containsExactly("가온산업");
    }

    @Test
    void aTermInOneCellHasItsTwoDays() {
        var list = upload("벤처기업.csv", """
                기업명,소재지,확인번호,유효기간
                가온산업,부산 남구 용소로 1,제2024-1호,2024.1.1~2026.12.31
                나래전자,부산 남구 용소로 2,제2024-2호,'24. 3. 1 ~ '27. 2. 28
                """);

        list.committed();

        assertThat(register("""
                SELECT concat_ws(' ', kind, number, valid_from, valid_to) FROM core.company_certificate ORDER BY 1"""))
                .containsExactly("VENTURE 제2024-1호 2024-01-01 2026-12-31", "VENTURE 제2024-2호 2024-03-01 2027-02-28");
    }

    @Test
    void faxAndPostalCodeStayWithTheWorkplace() {
        var list = upload("목록.csv", """
                기업명,우편번호,주소,전화번호,FAX
                가온산업,48058,부산 해운대구 센텀북대로 60,051-111-2222,051-111-2223
                나래전자,,(48434) 부산 남구 용소로 2,,051)111-2224
                다솜기계,612-020,부산 남구 용소로 3,,
                """);

        list.committed();

        assertThat(register("""
                SELECT concat_ws(' ', c.name, w.postal_code, w.fax) FROM core.workplace w
                JOIN core.company c ON c.id = w.company_id ORDER BY 1""")).containsExactly("가온산업 48058 051-111-2223", "나래전자 48434 051-111-2224", "다솜기계 612020");
    }

    @Test
    void aNewerListChangesTheFaxOfAWorkplaceAndAnUndoBringsItBack() {
        upload("목록.csv", "기업명,주소,팩스\n가온산업,부산 남구 용소로 1,051-111-2223\n").committed();
        var newer =
                upload("목록.csv", "기업명,주소,팩스\n가온산업,부산 남구 용소로 1,051-999-9999\n").committed();

        assertThat(register("SELECT fax FROM core.workplace")).containsExactly("051-999-9999");

        newer.undone();

        assertThat(register("SELECT fax FROM core.workplace")).containsExactly("051-111-2223");
    }

    @Test
    void columnsThatAreNotTakenAreNamedBeforeTheCommit() {
        var list = upload("목록.csv", "연번,기업명,주소,자본금,비고\n1,가온산업,부산 남구 용소로 1,100,\n");

        list.checked();

        assertThat(imports.get(list.id).aside()).containsExactly("연번", "자본금", "비고");
    }

    @Test
    void codesOfTodayAndOfThePastTellWhereAFirmIs() {
        var list = upload("목록.csv", """
                기업명,시군구코드,주소
                가온산업,26350,
                나래전자,42110,
                다솜기계,47720,군청로 200
                라온화학,2635010500,센텀동로 45
                마루식품,45,
                바른정공,99999,부산 남구 용소로 1
                """);

        list.committed();

        assertThat(list.outcomes())
                .isEqualTo(Map.of(
                        2, "NEW",
                        3, "ELSEWHERE",
                        4, "ELSEWHERE",
                        5, "NEW",
                        6, "ELSEWHERE",
                        7, "NEW region-code.unknown"));
        assertThat(list.rows())
                .extracting(row -> String.join(
                        ",", row.regions().stream().map(TenantId::value).toList()))
                .containsExactly("busan", "gangwon", "daegu", "busan", "jeonbuk", "busan");
        assertThat(register("SELECT concat_ws(' ', name, district) FROM core.company ORDER BY name"))
                .containsExactly("가온산업 busan/haeundae-gu", "라온화학 busan/haeundae-gu", "바른정공 busan/nam-gu");
    }

    @Test
    void cellsThatHoldTwoThingsAreTakenApartWhereTheHeadingSaysSo() {
        var list = sheet(sheet -> {
            row(sheet, 1, "업 체 명\n(대표자)", "소 재 지\n(전화번호)");
            row(sheet, 2, "㈜가온산업\n(김하나)", "부산 남구 용소로 1\n(051-111-2222)");
            row(sheet, 3, "나래(NARAE)", "부산 남구 용소로 2 (대연동)");
        });

        list.committed();

        assertThat(register("""
                SELECT concat_ws(' | ', c.name, c.representative, c.phone, w.road_address) FROM core.company c
                JOIN core.workplace w ON w.company_id = c.id ORDER BY 1"""))
                .containsExactly("가온산업 | 김하나 | 051-111-2222 | 부산 남구 용소로 1", "나래(NARAE) | 부산 남구 용소로 2 (대연동)");
    }

    @Test
    void aFirmOutsideAnyComplexHasNone() {
        var list = upload("공장.csv", """
                회사명,단지명,주소
                가온산업,개별입지,부산 남구 용소로 1
                가온산업,개별입지,부산 사상구 낙동대로 1
                """);

        list.committed();

        assertThat(list.outcomes()).isEqualTo(Map.of(2, "NEW", 3, "NEW"));
        assertThat(register("SELECT complex FROM core.workplace WHERE complex IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void aNameOfDamagedCharactersComesBack() {
        var list = upload("목록.csv", "기업명,주소\n\ufffd\ufffd산업,부산 남구 용소로 1\n나래전자,부산 남구 용소로 2\n");

        list.committed();

        assertThat(list.outcomes()).isEqualTo(Map.of(2, "PROBLEM name.garbled", 3, "NEW"));
    }
}
