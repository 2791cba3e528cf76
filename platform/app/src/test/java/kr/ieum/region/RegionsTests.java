package kr.ieum.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Regions regions;

    @Test
    void thereAreSeventeenRegionsInTheOfficialOrder() {
        var names =
                regions.all().stream().map(region -> region.shortName().ko()).toList();

        assertThat(names)
                .containsExactly(
                        "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남",
                        "제주");
    }

    @Test
    void theCapitalAreaHasThreeRegionsAndTheRestFourteen() {
        var capital = regions.all().stream()
                .filter(Region::capitalArea)
                .map(region -> region.id().value())
                .toList();

        assertThat(capital).containsExactly("seoul", "incheon", "gyeonggi");
        assertThat(regions.all()).hasSize(3 + 14);
    }

    @Test
    void allEighteenTenantsAreUp() {
        assertThat(regions.tenantsUp()).hasSize(18).contains(TenantId.NATIONAL);
    }

    @Test
    void everyTenantHasANameInBothLanguagesAndAColour() {
        assertThat(regions.nameOf(new TenantId("jeonnam")).in(Locale.KOREAN)).isEqualTo("전라남도");
        assertThat(regions.nameOf(new TenantId("jeonnam")).in(Locale.ENGLISH)).isEqualTo("Jeollanam-do");
        assertThat(regions.nameOf(TenantId.NATIONAL).in(Locale.KOREAN)).isEqualTo("중소벤처기업부");
        assertThat(regions.colorOf(TenantId.NATIONAL)).matches("#[0-9a-f]{6}");
    }

    @ParameterizedTest
    @CsvSource({
        "42, 2023-06-10, gangwon", "42, 2023-06-11,", "51, 2023-06-10,", "51, 2023-06-11, gangwon",
        "45, 2024-01-17, jeonbuk", "45, 2024-01-18,", "52, 2024-01-17,", "52, 2024-01-18, jeonbuk"
    })
    void aRegionBearsItsCodeForATime(String code, LocalDate day, String region) {
        var found = regions.regionByCode(code, day).map(each -> each.id().value());

        assertThat(found.orElse(null)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "47720, 2023-06-30, gyeongbuk/gunwi-gun", "47720, 2023-07-01,",
        "27720, 2023-06-30,", "27720, 2023-07-01, daegu/gunwi-gun",
        "42110, 2023-06-10, gangwon/chuncheon-si", "51110, 2023-06-11, gangwon/chuncheon-si",
        "45111, 2024-01-17, jeonbuk/jeonju-si/wansan-gu", "52111, 2024-01-18, jeonbuk/jeonju-si/wansan-gu"
    })
    void aDistrictBearsItsCodeForATime(String code, LocalDate day, String district) {
        var found = regions.byCode(code, day).map(District::id);

        assertThat(found.orElse(null)).isEqualTo(district);
    }

    @ParameterizedTest
    @CsvSource({
        "47720, daegu/gunwi-gun", "42110, gangwon/chuncheon-si", "43710, chungbuk/cheongju-si",
        "44730, sejong/sejong-si", "28170, incheon/michuhol-gu", "41195, gyeonggi/bucheon-si/wonmi-gu"
    })
    void anOldCodeLeadsToTheDistrictOfToday(String code, String district) {
        assertThat(regions.todayByCode(code).map(District::id)).contains(district);
    }

    @Test
    void nineteenTechnoparksNineteenInnovationCentersAndThirteenOfficesServeTheRegions() {
        var everywhere = regions.tenantsUp().stream()
                .flatMap(tenant -> regions.organizationsOf(tenant).stream())
                .map(Organization::kind)
                .toList();

        assertThat(everywhere).filteredOn("technopark"::equals).hasSize(19);
        assertThat(everywhere).filteredOn("innovation-center"::equals).hasSize(19);
        assertThat(everywhere).filteredOn("regional-office"::equals).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "roff-daegu-gyeongbuk, daegu, gyeongbuk",
        "roff-gwangju-jeonnam, gwangju, jeonnam",
        "roff-daejeon-sejong, daejeon, sejong"
    })
    void threeOfficesServeTwoRegionsEach(String office, String first, String second) {
        assertThat(regions.jurisdictionOf(office, TODAY)).isEqualTo(List.of(new TenantId(first), new TenantId(second)));
    }

    @Test
    void theDistrictsOfARegionAreThoseOfToday() {
        var gyeongbuk = regions.districtsOf(new TenantId("gyeongbuk"));

        assertThat(gyeongbuk).extracting(District::id).contains("gyeongbuk/pohang-si/nam-gu");
        assertThat(gyeongbuk).extracting(District::id).doesNotContain("gyeongbuk/gunwi-gun");
    }
}
