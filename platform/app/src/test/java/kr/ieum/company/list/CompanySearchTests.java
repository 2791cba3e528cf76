package kr.ieum.company.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.company.CompanyWords;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class CompanySearchTests {

    @Autowired
    CompanySearch companySearch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompanyWords companyWords;

    @Autowired
    TransactionTemplate transaction;

    private static final TenantId BUSAN = new TenantId("busan");

    private Firms firms;

    @BeforeEach
    void aFewFirms() {
        firms = new Firms(jdbc, transaction, companyWords).inTenant("busan");
        Tenancy.runAs(BUSAN, this::fill);
    }

    private void fill() {
        firms.clear();
        firms.add("한빛정밀공업", "6178178112", "MEDIUM", "busan/gangseo-gu", "29176", 90_000_000_000L, 120);
        firms.add("대성산업", "6051234567", "SMALL", "busan/saha-gu", "25911", 9_000_000_000L, 40);
        firms.add("Hanbit Marine", null, "SMALL", "busan/saha-gu", "31113", null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            한빛            | 한빛정밀공업
            정밀공업을      | 한빛정밀공업
            (주)한빛정밀    | 한빛정밀공업
            주식회사 한빛   | 한빛정밀공업
            빛정            | 한빛정밀공업
            617-81          | 한빛정밀공업
            605123          | 대성산업
            mari            | Hanbit Marine
            """)
    void isFoundBy(String typed, String name) {
        assertThat(names(Map.of("q", typed))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size     | SMALL            | 2
            status   | OPERATING        | 3
            status   | CLOSED           | 0
            ksic     | C                | 3
            ksic     | 29               | 1
            ksic     | 29177            | 1
            ksic     | 29176            | 0
            ksic     | J                | 0
            district | busan/saha-gu    | 2
            gap      | number           | 1
            emp-from | 50               | 1
            emp-to   | 50               | 1
            rev-from | 10000            | 1
            rev-to   | 10000            | 1
            changed  | 2020-01-01       | 3
            changed  | 2020-99-99       | 3
            cert     | VENTURE          | 1
            class    | LEADING          | 1
            class    | POTENTIAL        | 0
            class    | NONE             | 2
            source   | 공장등록         | 1
            gap      | gone             | 1
            nothing  | known            | 3
            size     | x OR true        | 3
            """)
    void isNarrowedBy(String key, String value, int found) {
        var first = firms.named("대성산업");
        firms.certify(first, "VENTURE");
        firms.nameInList(first, "공장등록", true);
        firms.classify(first, "LEADING");

        var conditions = CompanyConditions.of(Map.of(key, value));

        assertThat(companySearch.count(conditions)).isEqualTo(found);
        assertThat(companySearch.first(conditions, CompanySort.NAME, 50).total())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            size     | SMALL                | MEDIUM             | 3
            size     | MEDIUM               | LARGE              | 1
            status   | SUSPENDED            | OPERATING          | 3
            ksic     | 29                   | 311                | 2
            ksic     | J                    | 25911              | 1
            district | busan/gangseo-gu     | busan/saha-gu      | 3
            district | busan/saha-gu        | busan/saha-gu      | 2
            gap      | number               | gone               | 2
            cert     | VENTURE              | INNOBIZ            | 2
            class    | LEADING              | NONE               | 2
            class    | LEADING              | CANDIDATE          | 2
            source   | 공장등록, 2026       | 납품업체           | 2
            source   | 공장등록, 2026       | no such list       | 1
            """)
    void anyOfSeveralValuesIsEnough(String key, String one, String other, int found) {
        firms.certify(firms.named("대성산업"), "VENTURE");
        firms.certify(firms.named("한빛정밀공업"), "INNOBIZ");
        firms.classify(firms.named("대성산업"), "LEADING");
        firms.classify(firms.named("한빛정밀공업"), "CANDIDATE");
        firms.nameInList(firms.named("대성산업"), "공장등록, 2026", true);
        firms.nameInList(firms.named("한빛정밀공업"), "납품업체", false);

        var conditions = CompanyConditions.ofParameters(Map.of(key, List.of(one, other)));

        assertThat(companySearch.count(conditions)).isEqualTo(found);
        assertThat(companySearch.first(conditions, CompanySort.NAME, 50).rows()).hasSize(found);
    }

    /** Links of the reference tables: 10801 became 10901 and 10902, 10802 became 10901 and 10903, 29176 is 29177 now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10901 | 사료 10901/11, 옛사료 10801/10, 옛단미 10802/10
            10902 | 옛사료 10801/10
            1090  | 사료 10901/11, 옛사료 10801/10, 옛단미 10802/10, 옛묶음 108/10
            10801 | 사료 10901/11, 옛사료 10801/10
            29177 | 한빛정밀공업
            C     | Hanbit Marine, 대성산업, 사료 10901/11, 옛단미 10802/10, 옛묶음 108/10, 옛사료 10801/10, 한빛정밀공업
            """)
    void aClassIsFoundInBothRevisions(String chosen, String found) {
        firms.add("사료 10901/11", "10901", 11);
        firms.add("옛사료 10801/10", "10801", 10);
        firms.add("옛단미 10802/10", "10802", 10);
        firms.add("옛묶음 108/10", "108", 10);

        assertThat(names(Map.of("ksic", chosen))).containsExactlyInAnyOrder(found.split(", "));
    }

    @Test
    void theSameDigitsOfTheOtherRevisionMayMeanAnotherClass() {
        firms.add("여과기", "29176", 11);

        assertThat(names(Map.of("ksic", "29176"))).containsExactly("여과기");
        assertThat(names(Map.of("ksic", "29177"))).containsExactly("한빛정밀공업");
    }

    @Test
    void differentConditionsAreAllMet() {
        var conditions = CompanyConditions.ofParameters(Map.of(
                "size", List.of("SMALL", "MEDIUM"),
                "district", List.of("busan/saha-gu", "busan/buk-gu"),
                "gap", List.of("number", "gone")));

        assertThat(names(conditions)).containsExactly("Hanbit Marine");
    }

    @Test
    void aCityContainsItsGeneralDistricts() {
        firms.inTenant("gyeongnam");
        var changwon = CompanyConditions.of(Map.of("district", "gyeongnam/changwon-si"));

        var found = Tenancy.callAs(new TenantId("gyeongnam"), () -> {
            firms.clear();
            firms.add("창원", null, "SMALL", "gyeongnam/changwon-si", null, null, null);
            firms.add("성산", null, "SMALL", "gyeongnam/changwon-si/seongsan-gu", null, null, null);
            firms.add("진주", null, "SMALL", "gyeongnam/jinju-si", null, null, null);
            return names(changwon);
        });

        assertThat(found).containsExactly("성산", "창원");
    }

    @Test
    void onlyAChoiceTakesSeveralValues() {
        var conditions = CompanyConditions.ofParameters(Map.of("q", List.of("한빛", "대성"), "size", List.of("", "SMALL")));

        assertThat(conditions.get(Condition.TEXT)).containsExactly("한빛");
        assertThat(conditions.get(Condition.SIZE)).containsExactly("SMALL");
    }

    @ParameterizedTest
    @CsvSource({
        "name,Hanbit Marine",
        "-name,한빛정밀공업",
        "-revenue,한빛정밀공업",
        "revenue,대성산업",
        "employees,대성산업",
        "-employees,한빛정밀공업"
    })
    void isSortedBy(String sort, String first) {
        var page =
                companySearch.page(CompanyConditions.NONE, CompanySort.of(sort).orElseThrow(), 0, 10);

        assertThat(page).extracting(CompanyRow::name).hasSize(3).startsWith(first);
    }

    @Test
    void pagesFollowEachOther() {
        var second = companySearch.page(CompanyConditions.NONE, CompanySort.NAME, 1, 1);

        assertThat(second).extracting(CompanyRow::name).containsExactly("대성산업");
        assertThat(second).extracting(CompanyRow::place).containsExactly(2L);
    }

    @Test
    void wordsWithoutMeaningFindNothing() {
        assertThat(names(Map.of("q", "()"))).isEmpty();
    }

    @Test
    void aDeletedFirmIsInvisible() {
        firms.delete(firms.named("한빛정밀공업"));

        assertThat(names(Map.of("q", "한빛정밀"))).isEmpty();
        assertThat(companySearch.count(CompanyConditions.NONE)).isEqualTo(2);
    }

    @Test
    void anotherTenantsFirmIsInvisible() {
        firms.inTenant("ulsan");
        var theirs = Tenancy.callAs(new TenantId("ulsan"), () -> firms.add("울산한빛정밀"));

        assertThat(names(Map.of("q", "한빛정밀"))).containsExactly("한빛정밀공업");
        assertThat(companySearch.count(CompanyConditions.NONE)).isEqualTo(3);
        Tenancy.runAs(new TenantId("ulsan"), () -> firms.delete(theirs));
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryReadsNoList() {
        assertThatThrownBy(() -> companySearch.count(CompanyConditions.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyFirmComesByInOrder() {
        var seen = new ArrayList<String>();

        companySearch.each(CompanyConditions.NONE, CompanySort.NAME, row -> seen.add(row.name()));

        assertThat(seen).containsExactly("Hanbit Marine", "대성산업", "한빛정밀공업");
    }

    @Test
    void theListsThatNameFirmsAreKnown() {
        firms.nameInList(firms.named("대성산업"), "공장등록", false);
        firms.nameInList(firms.named("한빛정밀공업"), "공장등록", false);
        firms.nameInList(firms.named("대성산업"), "납품업체", false);

        assertThat(companySearch.sources()).containsExactly("공장등록", "납품업체");
    }

    @Test
    void theFunctionsTakeNoStrangeOrder() {
        var strange = "SELECT id FROM core.company_page('{}', 'name; DROP', 0, 1, false)";

        assertThatThrownBy(() -> transaction.execute(
                        status -> jdbc.sql(strange).query(UUID.class).list()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> names(Map<String, String> conditions) {
        return names(CompanyConditions.of(conditions));
    }

    private List<String> names(CompanyConditions conditions) {
        return companySearch.first(conditions, CompanySort.NAME, 50).rows().stream()
                .map(CompanyRow::name)
                .toList();
    }
}
