package kr.ieum.industry.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import org.junit.jupiter.api.Test;

/** Requirements 1.13, 1.14: from what was measured to proposed grades. */
class ScoringTests {

    @Test
    void anIndicatorEarnsInAStraightLineBetweenTwoValues() {
        var scoring = scoring(1, "busan");

        assertThat(points(scoring, "100", "95")).isEqualByComparingTo("0");
        assertThat(points(scoring, "100", "105")).isEqualByComparingTo("50");
        assertThat(points(scoring, "100", "115")).isEqualByComparingTo("100");
        assertThat(points(scoring, "100", "300")).isEqualByComparingTo("100");
        assertThat(points(scoring, "100", "10")).isEqualByComparingTo("0");
    }

    @Test
    void whatIsMissingLowersTheConfidenceAndNotTheScore() {
        var scoring = scoring(1, "busan", "daegu");

        var proposed = scoring.propose(List.of(
                sales("busan", 105),
                new Measured("busan", Indicator.EXPORT_GROWTH, 2, true, null, null),
                sales("daegu", 105),
                new Measured(
                        "daegu", Indicator.EXPORT_GROWTH, 5, false, new BigDecimal("100"), new BigDecimal("105"))));

        var withheld = region(proposed, "busan");
        var whole = region(proposed, "daegu");
        assertThat(withheld.score()).isEqualByComparingTo("50");
        assertThat(whole.score()).isEqualByComparingTo("50");
        assertThat(withheld.confidence()).isEqualByComparingTo("75");
        assertThat(whole.confidence()).isEqualByComparingTo("100");
        assertThat(withheld.missing())
                .extracting(IndicatorValue::indicator, IndicatorValue::missing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Indicator.EXPORT_GROWTH, Missing.WITHHELD));
        assertThat(whole.rank()).as("of equals the one that is better known").isEqualTo(1);
    }

    @Test
    void aRegionOfWhichNothingIsKnownHasNoScoreAndNoGrade() {
        var proposed = scoring(1, "busan", "jeju").propose(List.of(sales("busan", 105)));

        var nothing = region(proposed, "jeju");
        assertThat(nothing.score()).isNull();
        assertThat(nothing.rank()).isNull();
        assertThat(nothing.grade()).isNull();
        assertThat(nothing.confidence()).isZero();
        assertThat(nothing.missing()).extracting(IndicatorValue::missing).containsOnly(Missing.NO_FIRMS);
        assertThat(region(proposed, "busan").grade()).isEqualTo(Grade.S);
    }

    @Test
    void aYearBeforeOfZeroIsNoGrowth() {
        var measured = new Measured("busan", Indicator.SALES_GROWTH, 5, false, BigDecimal.ZERO, BigDecimal.TEN);

        assertThat(measured.value()).isNull();
        assertThat(measured.missing()).isEqualTo(Missing.NO_BASE);
    }

    @Test
    void sharesOfClassesAreOfAllFirmsWithAClass() {
        var measured = new Measured("busan", Indicator.CLASS_SHARE, 8, false, new BigDecimal("8"), new BigDecimal("3"));

        assertThat(measured.value()).isEqualByComparingTo("37.5");
    }

    @Test
    void gradesWithACountComeFirstAndTheOthersAreParted() {
        var fourteen = scoring(2).grades(14);

        assertThat(fourteen).hasSize(14).isSorted();
        assertThat(fourteen.stream().filter(Grade.S::equals)).hasSize(2);
        assertThat(fourteen.stream().filter(Grade.A::equals)).hasSize(4);
        assertThat(fourteen.stream().filter(Grade.B::equals)).hasSize(4);
        assertThat(fourteen.stream().filter(Grade.C::equals)).hasSize(3);
        assertThat(fourteen.stream().filter(Grade.D::equals)).hasSize(1);
    }

    @Test
    void asManyGradesAsRegionsWhateverTheCount() {
        for (var regions = 0; regions <= 20; regions++) {
            assertThat(scoring(3).grades(regions)).hasSize(regions).isSorted();
        }
    }

    @Test
    void theBestScoreIsRankedFirst() {
        var proposed = scoring(1, "busan", "daegu", "jeju")
                .propose(List.of(sales("busan", 99), sales("daegu", 112), sales("jeju", 104)));

        assertThat(proposed).extracting(region -> region.region().value()).containsExactly("daegu", "jeju", "busan");
        assertThat(proposed).extracting(RegionAchievement::rank).containsExactly(1, 2, 3);
        assertThat(proposed)
                .extracting(RegionAchievement::grade)
                .startsWith(Grade.S)
                .isSorted();
    }

    private static BigDecimal points(Scoring scoring, String before, String after) {
        var proposed = scoring.propose(List.of(new Measured(
                "busan", Indicator.SALES_GROWTH, 9, false, new BigDecimal(before), new BigDecimal(after))));
        return proposed.getFirst().values().getFirst().points();
    }

    private static Measured sales(String region, int after) {
        return new Measured(
                region, Indicator.SALES_GROWTH, 9, false, BigDecimal.valueOf(100), BigDecimal.valueOf(after));
    }

    private static RegionAchievement region(List<RegionAchievement> proposed, String region) {
        return proposed.stream()
                .filter(each -> each.region().value().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static Scoring scoring(int best, String... members) {
        var shares = new EnumMap<Grade, BigDecimal>(Grade.class);
        shares.putAll(Map.of(
                Grade.A, BigDecimal.valueOf(30),
                Grade.B, BigDecimal.valueOf(40),
                Grade.C, BigDecimal.valueOf(20),
                Grade.D, BigDecimal.TEN));
        var indicators = List.of(Indicator.SALES_GROWTH, Indicator.EXPORT_GROWTH);
        return new Scoring(new ScoringTerms(
                2027,
                2025,
                Arrays.stream(members).map(TenantId::new).toList(),
                table(indicators, "75", "25"),
                table(indicators, "-5", "-5"),
                table(indicators, "15", "15"),
                Map.of(Grade.S, best),
                shares,
                List.of()));
    }

    private static Map<Indicator, BigDecimal> table(List<Indicator> indicators, String... values) {
        var table = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        Stream.iterate(0, place -> place + 1)
                .limit(values.length)
                .forEach(place -> table.put(indicators.get(place), new BigDecimal(values[place])));
        return table;
    }
}
