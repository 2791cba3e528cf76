package kr.ieum.industry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ieum.industry.FirmClass;
import kr.ieum.policy.Explanation;
import org.junit.jupiter.api.Test;

/** Requirements 1.3: a firm computed by hand. */
class GoldenFirmTests extends ClassificationStory {

    /**
     * R&D 2.5 % of 5 % → 15 of 30; no lab → 0 of 15; 4 of 10 patents → 10 of 25; one of three certificates → 5 of 15;
     * venture → 15 of 15: 45 of 100. Sales +20 % → 40 of 40; employees +10 % → 25 of 25; exports 15 % of 30 % → 10 of 20;
     * assets of the year before not known: 75 of 85 → 88.2. Confidence (100 + 85) / 200 = 92.5 %.
     */
    private UUID hanbit() {
        var firm = firm("한빛정밀");
        figures(firm, YEAR - 1, Map.of("revenue", 10_000_000_000L, "employees", 40L));
        figures(
                firm,
                YEAR,
                Map.of(
                        "revenue",
                        12_000_000_000L,
                        "rnd_expense",
                        300_000_000L,
                        "exports",
                        1_800_000_000L,
                        "total_assets",
                        9_000_000_000L,
                        "employees",
                        44L,
                        "patents",
                        4L));
        certificate(firm, "VENTURE");
        certificate(firm, "INNOBIZ");
        // the list of research labs was imported, so that having none is known
        certificate(firm("연구소 있는 기업"), "RESEARCH_INSTITUTE");
        return firm;
    }

    @Test
    void isScoredAsByHand() {
        var firm = hanbit();

        var rated = rated(computed(), firm);

        assertThat(rated.innovation()).isEqualByComparingTo("45");
        assertThat(rated.growth()).isEqualByComparingTo("88.2");
        assertThat(rated.confidence()).isEqualByComparingTo("92.5");
        assertThat(rated.missing()).containsExactly(Indicator.ASSET_GROWTH);
        assertThat(rated.proposed()).isEqualTo(FirmClass.CANDIDATE);
        assertThat(rated.change()).isEqualTo(ClassChange.ENTER);
        assertThat(rated.baseYear()).isEqualTo(YEAR);
    }

    @Test
    void itsScoresTellHowTheyCameAbout() {
        var firm = hanbit();
        var run = computed();

        var innovation = results.explain(run, firm, Axis.INNOVATION, Locale.KOREAN);
        var growth = results.explain(run, firm, Axis.GROWTH, Locale.KOREAN);

        assertThat(innovation.formula().ko())
                .isEqualTo("(연구개발 집약도(매출 대비 %) 2.5 ÷ 5 × 30 = 15점 + 기업부설연구소 0 ÷ 1 × 15 = 0점"
                        + " + 보유 특허(건) 4 ÷ 10 × 25 = 10점 + 기술·경영 인증(개) 1 ÷ 3 × 15 = 5점"
                        + " + 벤처기업 확인 1 ÷ 1 × 15 = 15점 = 45점) ÷ 잰 배점 100점 × 100 = 45점");
        assertThat(growth.formula().ko()).endsWith("= 75점) ÷ 잰 배점 85점 × 100 = 88.2점");
        assertThat(growth.inputs())
                .extracting(input -> input.name().ko(), Explanation.Input::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("매출액 2025", "12,000,000,000원"),
                        org.assertj.core.groups.Tuple.tuple("매출액 2024", "10,000,000,000원"),
                        org.assertj.core.groups.Tuple.tuple("총자산 2024", null));
        assertThat(growth.inputs().getFirst().source().ko()).isEqualTo("시험 목록");
        assertThat(growth.inputs().getFirst().date()).hasToString("2025-12-31");
        assertThat(growth.rules())
                .extracting(version -> version.rule().id())
                .contains("classification.growth-weights", "classification.full-marks", "classification.thresholds");
        assertThat(growth.limits()).anySatisfy(limit -> assertThat(limit.ko()).contains("총자산 증가율", "배점 15점"));
    }

    @Test
    void theBasisSaysWhenTheFiguresHaveChangedSince() {
        var firm = hanbit();
        var run = computed();

        in(() -> jdbc.sql(
                        "UPDATE core.company_figures SET revenue = 13000000000 WHERE company_id = :firm AND year = 2025")
                .param("firm", firm)
                .update());

        var basis = results.explain(run, firm, Axis.GROWTH, Locale.KOREAN);
        assertThat(basis.result()).isEqualTo("88.2");
        assertThat(basis.limits()).anySatisfy(limit -> assertThat(limit.ko()).contains("실적이 바뀌었습니다"));
    }
}
