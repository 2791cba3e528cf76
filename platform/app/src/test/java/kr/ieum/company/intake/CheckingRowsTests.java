package kr.ieum.company.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.company.intake.FirmValues.Certificate;
import kr.ieum.company.intake.FirmValues.Figures;
import kr.ieum.company.intake.FirmValues.Industry;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.Problem;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CheckingRowsTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final String NUMBER = "123-45-67891";

    @Autowired
    CompanyImport firms;

    @Autowired
    Texts texts;

    @Test
    void aRowWithoutANameIsRefused() {
        assertThat(errors(check("address", "부산 해운대구 센텀북대로 60"))).containsExactly("name name.blank");
    }

    @Test
    void aRowWithNothingThatFirmsHaveIsTakenForASumOrANote() {
        assertThat(errors(check("complex", "센텀시티일반산업단지"))).containsExactly("null row.no-firm");
        assertThat(errors(check("name", "소 계", "employees", "120"))).containsExactly("null row.sum");
        assertThat(errors(check("name", "12개사"))).containsExactly("null row.sum");
        assertThat(errors(check("name", "자료: 부산광역시"))).containsExactly("null row.note");
        assertThat(errors(check("name", "365", "representative", "김이음"))).isEmpty();
    }

    @Test
    void aRowThatNamesOnlyAPersonIsRefused() {
        assertThat(errors(check("name", "(박용득 외 1명)"))).containsExactly("name name.person");
        assertThat(errors(check("name", "(김경자, 박주영)"))).containsExactly("name name.person");
        assertThat(errors(check("name", "(주)박용득"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "주)리눅스아이티, 리눅스아이티, STOCK",
        "주.카페인마케팅, 카페인마케팅, STOCK",
        "(주 )가스엔텍, 가스엔텍, STOCK",
        "（주）에스에스엠아이, 에스에스엠아이, STOCK",
        "한빛정밀(주, 한빛정밀, STOCK",
        "윈스틸 R&amp;D Center, 윈스틸 R&D Center,",
        "경성, 경성,",
    })
    void theSlipsOfPublicListsInNamesAreMended(String cell, String name, String form) {
        var firm = firm(check("name", cell));

        assertThat(firm.name()).isEqualTo(name);
        assertThat(firm.legalForm()).isEqualTo(form);
    }

    @Test
    void aWrongBusinessNumberKeepsTheRowOutUnlessTheListHasAnotherKey() {
        assertThat(errors(check("name", "한빛정밀", "business_number", "123-45-67890")))
                .containsExactly("business_number business-number.check-digit");
        assertThat(errors(check("name", "한빛정밀", "business_number", "123-45-67890", "external_key", "A100")))
                .isEmpty();
    }

    @Test
    void aCorporateNumberInTheColumnOfBusinessNumbersIsMoved() {
        var firm = firm(check("name", "한빛정밀", "business_number", "110111-0000010"));

        assertThat(firm.businessNumber()).isNull();
        assertThat(firm.corporateNumber()).isEqualTo("1101110000010");
    }

    @Test
    void theKeyIsTheListsOwnElseTheNumberElseTheNameEachWithItsPlace() {
        var address = "부산광역시 해운대구 센텀북대로 60";

        assertThat(check("name", "(주)한빛 정밀", "external_key", "A100", "business_number", NUMBER)
                        .key())
                .isEqualTo("E:A100");
        assertThat(check("name", "(주)한빛 정밀", "business_number", NUMBER, "address", address)
                        .key())
                .startsWith("B:1234567891@busan/");
        assertThat(check("name", "(주)한빛 정밀", "complex", "센텀시티일반산업단지").key()).isEqualTo("N:한빛정밀@센텀시티일반산업단지");
        assertThat(check("name", "(주)한빛 정밀").key()).isEqualTo("N:한빛정밀@");
    }

    @Test
    void theAddressTellsTheRegionAndASecondColumnMayHelp() {
        assertThat(check("name", "한빛", "address", "전라북도 전주시 덕진구 원반월길 42").regions())
                .containsExactly(new TenantId("jeonbuk"));
        assertThat(check("name", "한빛", "address", "해운대구 센텀북대로 60", "region", "부산시")
                        .regions())
                .containsExactly(BUSAN);
        assertThat(check("name", "한빛", "region", "강원도").regions()).containsExactly(new TenantId("gangwon"));
    }

    @Test
    void anAddressThatTellsNoRegionIsAnErrorUnlessTheRegionIsKnownOtherwise() {
        assertThat(errors(check("name", "한빛", "address", "어딘가 123"))).containsExactly("address address.unknown");
        assertThat(warnings(check("name", "한빛", "address", "어딘가 123", "region", "부산")))
                .containsExactly("address address.unknown-but-region");
    }

    @Test
    void aRegionThatContradictsTheAddressIsSaidAndTheAddressCounts() {
        var row = check("name", "한빛", "address", "경상남도 김해시 진례면 테크노밸리1로 191", "region", "부산광역시");

        assertThat(warnings(row)).containsExactly("region region.contradicts");
        assertThat(row.regions()).containsExactly(new TenantId("gyeongnam"));
    }

    @Test
    void aFirmWithHeadquartersElsewhereBelongsToBothRegions() {
        var row = check(
                "name", "한빛",
                "headquarters_address", "서울특별시 금천구 가산디지털1로 1",
                "factory_address", "부산광역시 강서구 녹산산단232로 1");

        assertThat(row.regions()).containsExactlyInAnyOrder(new TenantId("seoul"), BUSAN);
        assertThat(firm(row).headquarters()).isEqualTo("seoul");
        assertThat(firm(row).places())
                .extracting(FirmValues.Workplace::kind)
                .containsExactly("HEADQUARTERS", "FACTORY");
    }

    @Test
    void severalCodesInOneCellAreSeveralIndustries() {
        var firm = firm(check("name", "한빛", "industry_code", "C10301, 28114 / 26"));

        assertThat(firm.industries()).extracting(Industry::code).containsExactly("10301", "28114", "26");
        assertThat(firm.mainIndustry()).isEqualTo("10301");
    }

    @Test
    void anIndustryIsFoundByItsNameAndWhatIsOnlyCountedIsLeftOut() {
        var firm = firm(check("name", "한빛", "industry_name", "응용 소프트웨어 개발 및 공급업 외 3 종"));

        assertThat(firm.industries()).containsExactly(new Industry("58222", 11, "응용 소프트웨어 개발 및 공급업"));
    }

    @Test
    void anUnknownIndustryStaysAsALabelWithAProposal() {
        var row = check("name", "한빛", "industry_name", "첨단 산업용 로봇 제조업");

        assertThat(firm(row).industries()).extracting(Industry::code).containsExactly((String) null);
        assertThat(row.problems().getFirst().proposal()).isEqualTo("산업용 로봇 제조업");
    }

    @Test
    void yearsAndUnitsOfFiguresComeFromTheHeadings() {
        var check = firms.checkFor(
                BUSAN, "목록", Map.of("revenue_2025", "2025 매출액(백만원)", "revenue", "2023년 매출(억원)", "employees", "종사자수"));

        var row = check.check(Rows.of("name", "한빛", "revenue_2025", "1,234", "revenue", "12", "employees", "12명"));

        assertThat(firm(row).figures())
                .containsExactly(
                        new Figures(2025, 1_234_000_000L, null, null, null, 12, null),
                        new Figures(2023, 1_200_000_000L, null, null, null, null, null));
        assertThat(firm(row).latestYear()).isEqualTo(2025);
    }

    @Test
    void menAndWomenAreAddedUp() {
        var firm = firm(check("name", "한빛", "employees_male", "30명", "employees_female", "12명"));

        assertThat(firm.latestEmployees()).isEqualTo(42);
    }

    @Test
    void certificatesAreNamedTickedOffOrMeantByTheList() {
        var ofList = firms.checkFor(BUSAN, "벤처확인기업 2026", Map.of())
                .check(Rows.of("name", "한빛", "certificate_number", "20240123", "certificate_to", "2027.1.2"));

        assertThat(kinds(check("name", "한빛", "certificates", "벤처, 이노비즈"))).containsExactly("VENTURE", "INNOBIZ");
        assertThat(kinds(check("name", "한빛", "certificate_mainbiz", "○", "certificate_venture", "X")))
                .containsExactly("MAINBIZ");
        assertThat(firm(ofList).certificates())
                .containsExactly(new Certificate("VENTURE", "20240123", null, LocalDate.of(2027, 1, 2)));
    }

    @Test
    void aRowWhoseCellsHaveSlippedIsSaidToBeShifted() {
        var left = check("external_key", "주식회사 동우텍", "name", "전광규", "representative", "대전광역시 유성구 테크노4로 17 (관평동)");
        var right = check("name", "10104784", "representative", "주식회사 동우텍", "address", "전광규");
        var complex = check("name", "센텀시티일반산업단지", "industry_name", "(주)한빛정밀", "industry_code", "광고 대행업");

        assertThat(List.of(left, right, complex)).allMatch(row -> errors(row).equals(List.of("null row.shifted")));
    }

    @Test
    void whatCannotBeReadIsLeftOutWithAWarning() {
        var row = check("name", "한빛", "phone", "없는번호", "website", "그냥글", "founded_on", "2020-13-01", "revenue", "많음");

        assertThat(errors(row)).isEmpty();
        assertThat(warnings(row))
                .containsExactlyInAnyOrder(
                        "phone phone.unreadable",
                        "website website.unreadable",
                        "founded_on date.no-such-day",
                        "revenue money.unreadable");
    }

    @Test
    void everyProblemHasItsTextAndAWayToMendItInBothLanguages() {
        var row = check("name", "한빛", "address", "어딘가 123", "business_number", "1234567890", "phone", "x1");

        assertThat(row.problems()).hasSize(3).allSatisfy(problem -> {
            for (var locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                assertThat(texts.get(
                                locale,
                                problem.reason().key(),
                                problem.reason().arguments().toArray()))
                        .isNotBlank();
                assertThat(texts.get(
                                locale,
                                problem.mend().key(),
                                problem.mend().arguments().toArray()))
                        .isNotBlank();
            }
        });
    }

    @Test
    void everyFieldHasItsNameInBothLanguages() {
        assertThat(firms.fields()).allSatisfy(field -> {
            if (field.label().key().startsWith("company.intake.")) {
                assertThat(texts.get(Locale.KOREAN, field.label().key())).isNotBlank();
                assertThat(texts.get(Locale.ENGLISH, field.label().key())).isNotBlank();
            }
        });
    }

    private CheckedRow check(String... fieldsAndCells) {
        return firms.checkFor(BUSAN, "목록", Map.of()).check(Rows.of(fieldsAndCells));
    }

    private static FirmValues firm(CheckedRow row) {
        return (FirmValues) row.values();
    }

    private static List<String> kinds(CheckedRow row) {
        return firm(row).certificates().stream().map(Certificate::kind).toList();
    }

    private static List<String> errors(CheckedRow row) {
        return problems(row, Problem.Severity.ERROR);
    }

    private static List<String> warnings(CheckedRow row) {
        return problems(row, Problem.Severity.WARNING);
    }

    private static List<String> problems(CheckedRow row, Problem.Severity severity) {
        return row.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.field() + " " + problem.reason().key().replace("company.intake.", ""))
                .toList();
    }
}
