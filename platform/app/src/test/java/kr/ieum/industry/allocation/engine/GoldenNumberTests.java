package kr.ieum.industry.allocation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kr.ieum.industry.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The numbers that the paper prints (G1, G2), to the won. */
class GoldenNumberTests {

    @Test
    @DisplayName("G1: 2,000억을 14개 지역에 10%로 나누면 재원 200억, 균등 128.571억")
    void atTenPercentThePoolIsTwentyBillionAndEachRegionHasTheSame() {
        var allocation = Allocation.of(Terms.before(), Terms.grades("SSSAAABBBBCCCD"));

        assertThat(allocation.terms().pool()).isEqualTo(20_000_000_000L);
        assertThat(allocation.equalTotal()).isEqualTo(180_000_000_000L);
        assertThat(allocation.lines())
                .hasSize(14)
                .allSatisfy(line -> assertThat(line.equal()).isBetween(12_857_142_857L, 12_857_142_858L));
        assertThat(allocation.total()).isEqualTo(Terms.TOTAL);
    }

    @Test
    @DisplayName("G1: 30%로 나누면 재원 600억, 균등 정확히 100억")
    void atThirtyPercentEachRegionHasTenBillionExactly() {
        var allocation = Allocation.of(Terms.after(), Terms.grades("SSAAABBBBBCCCD"));

        assertThat(allocation.terms().pool()).isEqualTo(60_000_000_000L);
        assertThat(allocation.equalTotal()).isEqualTo(140_000_000_000L);
        assertThat(allocation.lines())
                .hasSize(14)
                .allSatisfy(line -> assertThat(line.equal()).isEqualTo(10_000_000_000L));
        assertThat(allocation.total()).isEqualTo(Terms.TOTAL);
    }

    @Test
    @DisplayName("G2: S등급 정액은 3곳 × 10억 = 30억에서 2곳 × 30억 = 60억으로")
    void theFixedAmountsOfGradeSGoFromThreeToSixBillion() {
        var before = Allocation.of(Terms.before(), Terms.grades("SSSAAABBBBCCCD"));
        var after = Allocation.of(Terms.after(), Terms.grades("SSAAABBBBBCCCD"));

        assertThat(before.fixedTotal()).isEqualTo(3_000_000_000L);
        assertThat(before.given()).containsEntry(Grade.S, 3);
        assertThat(after.fixedTotal()).isEqualTo(6_000_000_000L);
        assertThat(after.given()).containsEntry(Grade.S, 2);
    }

    @Test
    void onTheWayFromTenToThirtyTheEqualShareFallsStepByStep() {
        var curve =
                RatioCurve.of(Terms.after(), Terms.grades("SSAAABBBBBCCCD"), BigDecimal.TEN, BigDecimal.valueOf(30));

        assertThat(curve.points())
                .extracting(RatioCurve.Point::ratio)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.TEN,
                        BigDecimal.valueOf(15),
                        BigDecimal.valueOf(20),
                        BigDecimal.valueOf(25),
                        BigDecimal.valueOf(30));
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.sums().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(Terms.TOTAL));
        assertThat(curve.points().getLast().sums())
                .isEqualTo(Allocation.of(Terms.after(), Terms.grades("SSAAABBBBBCCCD"))
                        .sums());
    }

    @Test
    void aRatioThatDoesNotPayTheFixedAmountsIsAGapOfTheCurve() {
        var terms = Terms.after().withAmount(Grade.S, 12_000_000_000L);

        var curve = RatioCurve.of(terms, Terms.grades("SSAB"), BigDecimal.TEN, BigDecimal.valueOf(30));

        assertThat(curve.points().getFirst().sums()).isEmpty();
        assertThat(curve.points().getLast().sums()).hasSize(14);
    }

    @Test
    void aWayOfOneRatioIsOnePoint() {
        var curve = RatioCurve.of(Terms.before(), Terms.grades("B"), BigDecimal.TEN, BigDecimal.TEN);

        assertThat(curve.points()).hasSize(1);
    }
}
