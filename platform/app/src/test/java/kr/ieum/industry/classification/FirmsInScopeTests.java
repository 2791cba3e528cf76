package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Requirements 1.3: which firms a run scores, and by which figures. */
class FirmsInScopeTests extends ClassificationStory {

    @Test
    void firmsThatAreClosedDeletedTooLargeOrWithoutIndustryAreLeftOut() {
        set(weak("폐업"), "status = 'CLOSED'");
        set(weak("삭제"), "deleted_at = now(), deleted_by = 'test'");
        set(weak("중견"), "size_class = 'MID_SIZED'");
        set(weak("업종 미상"), "main_industry = NULL, main_industry_revision = NULL");
        set(weak("휴업"), "status = 'SUSPENDED'");
        set(weak("규모 미상"), "size_class = 'UNKNOWN'");

        var run = computed();

        assertThat(results.page(run, RowFilter.ALL, PageRequest.of(0, 10)))
                .extracting(RatedFirm::name)
                .containsExactly("규모 미상", "휴업");
    }

    @Test
    void figuresOlderThanTheRuleAllowsAreNotKnown() {
        var firm = firm("오래된 실적");
        figures(firm, 2021, Map.of("revenue", 1_000L));
        figures(firm, 2022, Map.of("revenue", 2_000L, "rnd_expense", 100L));

        var rated = rated(computed(), firm);

        assertThat(rated.baseYear()).isNull();
        assertThat(rated.missing()).contains(Indicator.RD_INTENSITY, Indicator.SALES_GROWTH);
    }

    @Test
    void growthNeedsTheYearRightBefore() {
        var firm = firm("한 해 건너뛴 실적");
        figures(firm, YEAR - 2, Map.of("revenue", 1_000L));
        figures(firm, YEAR, Map.of("revenue", 2_000L));

        assertThat(rated(computed(), firm).missing()).contains(Indicator.SALES_GROWTH);
    }

    @Test
    void aFirmWithoutRevenueHasNoShareOfIt() {
        var firm = firm("매출 없는 기업");
        figures(firm, YEAR, Map.of("revenue", 0L, "rnd_expense", 100L, "exports", 0L, "employees", 3L));

        assertThat(rated(computed(), firm).missing())
                .contains(Indicator.RD_INTENSITY, Indicator.EXPORT_SHARE, Indicator.SALES_GROWTH);
    }

    @Test
    void havingNoCertificateIsKnownOnlyWhereTheRegisterKnowsThatCertificate() {
        var firm = weak("인증 없는 기업");
        var before = rated(computed(), firm);
        certificate(weak("벤처"), "VENTURE");

        var after = rated(computed(), firm);

        assertThat(before.missing()).contains(Indicator.VENTURE, Indicator.CERTIFICATES, Indicator.RESEARCH_LAB);
        assertThat(after.missing())
                .contains(Indicator.CERTIFICATES, Indicator.RESEARCH_LAB)
                .doesNotContain(Indicator.VENTURE);
    }

    @Test
    void aCertificateThatHasEndedCountsNoMore() {
        var ended = strong("벤처 기간이 지난 기업");
        in(() -> jdbc.sql("UPDATE core.company_certificate SET valid_to = DATE '2025-12-31'")
                .update());

        var rated = rated(computed(), ended);

        // R&D 30 and patents 25 of 85: no lab, no venture, and nothing known of the other certificates
        assertThat(rated.innovation()).isEqualByComparingTo("64.7");
    }

    @Test
    void onlyFirmsOfTheRegionsIndustriesAreClassifiedOnceItHasSettledThem() {
        weak("반도체 기업");
        set(weak("식품 기업"), "main_industry = '10121', main_industry_revision = 10");
        set(weak("건설 기업"), "main_industry = '41111', main_industry_revision = 11");
        pillar("식품", "10");

        var run = computed();

        assertThat(results.page(run, RowFilter.ALL, PageRequest.of(0, 10)))
                .extracting(RatedFirm::name)
                .as("classes of the revision before count by what they became")
                .containsExactly("식품 기업");
        assertThat(classifications.get(run).industries()).containsExactly("식품");
    }

    @Test
    void everyIndustryCountsWhileTheRegionHasSettledNone() {
        weak("반도체 기업");
        set(weak("식품 기업"), "main_industry = '10121'");

        var run = computed();

        assertThat(classifications.get(run).done()).isEqualTo(2);
        assertThat(classifications.get(run).industries()).isEmpty();
    }

    @Test
    void aFirmThatHasAClassAndIsNotInTheIndustriesAnyMoreIsProposedToLeave() {
        var firm = weak("업종을 바꾼 기업");
        isAlready(firm, FirmClass.CANDIDATE);
        pillar("식품", "10");

        var rated = rated(computed(), firm);

        assertThat(rated.change()).isEqualTo(ClassChange.LEAVE);
        assertThat(rated.standing()).isEqualTo(Standing.OUTSIDE);
    }

    private void set(UUID firm, String what) {
        in(() -> jdbc.sql("UPDATE core.company SET " + what + " WHERE id = :firm")
                .param("firm", firm)
                .update());
    }
}
