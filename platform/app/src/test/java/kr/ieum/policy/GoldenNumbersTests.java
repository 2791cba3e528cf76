package kr.ieum.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.ieum.industry.allocation.AllocationRules;
import kr.ieum.industry.allocation.YearTerms;
import kr.ieum.industry.allocation.engine.Allocation;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.industry.allocation.engine.Terms;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows G1 to G6 and T1 to T7: what the rules add up to is what the paper prints. */
@IntegrationTest
@AsTenant("sejong")
class GoldenNumbersTests {

    private static final LocalDate AT_FIRST = LocalDate.of(2023, 4, 6);
    private static final LocalDate AT_LAST = LocalDate.of(2027, 7, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Autowired
    Policy policy;

    @Autowired
    AllocationRules terms;

    private Rulebook first;
    private Rulebook last;

    @BeforeEach
    void read() {
        first = policy.book(AT_FIRST);
        last = policy.book(AT_LAST);
    }

    @Test
    void thirtyPercentLeavesExactlyTenBillionWonForEachRegion() {
        var before = terms.of(AT_FIRST.getYear());
        var after = terms.of(AT_LAST.getYear());

        assertThat(before.allocation().pool()).isEqualTo(20_000_000_000L);
        assertThat(after.allocation().pool()).isEqualTo(60_000_000_000L);
        assertThat(equalShares(before, "SSSB")).containsOnly(12_857_142_857L, 12_857_142_858L);
        assertThat(equalShares(before, "SSSB").stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(180_000_000_000L);
        assertThat(equalShares(after, "SSB")).containsOnly(10_000_000_000L);
    }

    @Test
    void gradeSPaysThreeBillionWonAtFirstAndSixInTheEnd() {
        assertThat(allocation(terms.of(AT_FIRST.getYear()), "SSSB").fixedTotal())
                .isEqualTo(3_000_000_000L);
        assertThat(allocation(terms.of(AT_LAST.getYear()), "SSB").fixedTotal()).isEqualTo(6_000_000_000L);
        assertThat(allocation(terms.of(AT_FIRST.getYear()), "SSSB").wrongCounts())
                .isEmpty();
        assertThat(allocation(terms.of(AT_LAST.getYear()), "SSB").wrongCounts()).isEmpty();
    }

    @Test
    void halfOfTheBudgetForBeginnersGoesOutsideTheCapitalArea() {
        assertThat(share(number(first, "export.starter-budget"), number(first, "export.rest-share")))
                .isEqualByComparingTo("24000000000");
    }

    @Test
    void anInternCostsSixPointEightMillionWon() {
        assertThat(number(first, "intern.term").multiply(number(first, "intern.monthly-pay")))
                .isEqualByComparingTo("6800000");
    }

    @Test
    void theSavingsGrowByHalf() {
        var people = first.get("deduction.target").table();

        assertThat(people.get("2027").divide(people.get("2022"))).isEqualByComparingTo("1.5");
    }

    @Test
    void printedSumsAreTheSumsOfTheirParts() {
        assertThat(sum("cluster.hub-funds")).isEqualByComparingTo("272600000000");
        assertThat(sum("decline-fund.linked")).isEqualByComparingTo("25100000000");
        assertThat(number(first, "leading.target").add(number(first, "leading.joint-target")))
                .isEqualByComparingTo(number(first, "target.leading-firms"));
        assertThat(number(first, "decline-fund.yearly").multiply(number(first, "decline-fund.years")))
                .isEqualByComparingTo("10000000000000");
        assertThat(sum("classification.innovation-weights")).isEqualByComparingTo(HUNDRED);
        assertThat(sum("classification.growth-weights")).isEqualByComparingTo(HUNDRED);
    }

    @Test
    void termsGrowAndNoticesShrinkAsThePaperSays() {
        assertThat(trial(first)).isEqualByComparingTo("4");
        assertThat(trial(last)).isEqualByComparingTo("6");
        assertThat(notice(first)).isEqualByComparingTo("60");
        assertThat(notice(last)).isEqualByComparingTo("30");
        assertThat(number(first, "network-loan.term")).isEqualByComparingTo("180");
        assertThat(number(first, "network-loan.longest")).isEqualByComparingTo("360");
        assertThat(policy.on("policy-fund.limit", LocalDate.of(2023, 4, 5))
                        .table()
                        .get("new-industry"))
                .isEqualByComparingTo("6000000000");
        assertThat(first.get("policy-fund.limit").table().get("new-industry")).isEqualByComparingTo("10000000000");
    }

    @Test
    void seventeenRegionsAreThreeAndFourteen() {
        var all = new HashSet<>(first.get("scope.project").members());

        assertThat(all).hasSize(17);
        assertThat(first.get("scope.capital").members()).hasSize(3);
        assertThat(first.get("scope.industry").members()).hasSize(14);
        assertThat(all).isEqualTo(union("scope.capital", "scope.industry"));
        assertThat(first.get("scope.collaboration").members()).hasSize(17);
        assertThat(first.get("allocation.members").members())
                .isEqualTo(first.get("scope.industry").members());
    }

    @Test
    void crisisCentresGrowFromFiveToTheFourteenWithoutSejongAndJeju() {
        var twelve = new HashSet<>(first.get("scope.industry").members());
        twelve.removeAll(Set.of("sejong", "jeju"));

        assertThat(policy.on("scope.crisis-centres", LocalDate.of(2022, 12, 31)).members())
                .containsExactlyInAnyOrder("busan", "daegu", "gangwon", "jeonnam", "gyeongbuk");
        assertThat(first.get("scope.crisis-centres").members())
                .isEqualTo(twelve)
                .hasSize(12);
        assertThat(first.get("scope.restructuring-centres").members()).hasSize(10);
    }

    @Test
    void theSharedIndustriesCoverAllButSejong() {
        var groups = first.below("joint-group.").stream()
                .filter(version -> !version.rule().id().equals("joint-group.stages"))
                .toList();
        var covered = new HashSet<String>();
        groups.forEach(group -> covered.addAll(group.members()));

        var expected = new HashSet<>(first.get("scope.industry").members());
        expected.remove("sejong");
        assertThat(groups).hasSize(6);
        assertThat(covered).isEqualTo(expected);
    }

    @Test
    void aDayOfTheYearComesFromItsMonthAndDay() {
        assertThat(first.get("cycle.results-due").monthDay().atYear(2027)).isEqualTo("2027-02-28");
        assertThat(first.get("cycle.results-due").monthDay().atYear(2028)).isEqualTo("2028-02-29");
        assertThat(first.get("cycle.guideline-due").monthDay().atYear(2026)).isEqualTo("2026-12-31");
    }

    private static BigDecimal number(Rulebook book, String rule) {
        return book.get(rule).number();
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static Allocation allocation(YearTerms terms, String grades) {
        return Allocation.of(terms.allocation(), Terms.grades(grades));
    }

    private static List<Long> equalShares(YearTerms terms, String grades) {
        return allocation(terms, grades).lines().stream()
                .map(AllocationLine::equal)
                .toList();
    }

    private static BigDecimal trial(Rulebook book) {
        return number(book, "zone.trial-term")
                .add(number(book, "zone.trial-extension").multiply(number(book, "zone.trial-extensions")));
    }

    private static BigDecimal notice(Rulebook book) {
        return number(book, "zone.notice-days").add(number(book, "zone.consultation-days"));
    }

    private BigDecimal sum(String rule) {
        return first.get(rule).table().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<String> union(String... rules) {
        var union = new HashSet<String>();
        Arrays.stream(rules).forEach(rule -> union.addAll(first.get(rule).members()));
        return union;
    }
}
