package kr.ieum.industry.allocation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kr.ieum.industry.Grade;
import kr.ieum.industry.allocation.engine.Allocation.GradeCount;
import kr.ieum.industry.allocation.engine.Allocation.GradePair;
import kr.ieum.tenancy.TenantId;
import org.junit.jupiter.api.Test;

/** Requirements 1.13 to 1.15: how the money of a year is shared. */
class AllocationTests {

    private static final TenantId BUSAN = new TenantId("busan");

    @Test
    void wonThatCannotBeDividedGoOneEachToTheFirstRegions() {
        var allocation = Allocation.of(Terms.before(), Terms.grades("SSSB"));

        assertThat(allocation.lines()).extracting(AllocationLine::equal).startsWith(12_857_142_858L, 12_857_142_858L);
        assertThat(allocation.lines()).filteredOn(line -> line.equal() == 12_857_142_858L).hasSize(2);
        assertThat(allocation.lines()).filteredOn(line -> line.equal() == 12_857_142_857L).hasSize(12);
        assertThat(allocation.equalTotal()).isEqualTo(180_000_000_000L);
    }

    @Test
    void theOrderOfTheMembersSaysWhoIsFirst() {
        var turned = Terms.FOURTEEN.reversed();
        var terms = new AllocationTerms(Terms.TOTAL, BigDecimal.TEN, turned, Map.of(), Map.of(), Terms.WEIGHTS);

        var allocation = Allocation.of(terms, Terms.grades("B"));

        assertThat(allocation.lines().getFirst().region()).isEqualTo(new TenantId("jeju"));
        assertThat(allocation.lines().getFirst().equal()).isEqualTo(12_857_142_858L);
        assertThat(allocation.line(BUSAN).orElseThrow().equal()).isEqualTo(12_857_142_857L);
    }

    @Test
    void fixedAmountsArePaidFirstAndTheRestFollowsTheWeights() {
        var allocation = Allocation.of(Terms.after(), Terms.grades("SSAAABBBBBCCDD"));

        var best = allocation.line(BUSAN).orElseThrow();
        var last = allocation.lines().getLast();
        assertThat(best.fixed()).isEqualTo(3_000_000_000L);
        // 54 billion by 2×5 + 3×4 + 5×3 + 2×2 + 2×1 = 43
        assertThat(best.weighted()).isBetween(6_279_069_767L, 6_279_069_768L);
        assertThat(last.fixed()).isZero();
        assertThat(last.weighted()).isBetween(1_255_813_953L, 1_255_813_954L);
    }

    @Test
    void everySumIsExactWhateverTheInput() {
        var random = new SplittableRandom(20_230_406);
        var computed = 0;
        for (var round = 0; round < 5_000; round++) {
            var terms = anyTerms(random);
            var grades = anyGrades(random, terms.members());

            try {
                var allocation = Allocation.of(terms, grades);

                assertThat(allocation.total()).isEqualTo(terms.total());
                assertThat(allocation.fixedTotal() + allocation.weightedTotal()).isEqualTo(terms.pool());
                assertThat(allocation.lines()).allSatisfy(line -> assertThat(
                                List.of(line.equal(), line.fixed(), line.weighted()))
                        .allSatisfy(part -> assertThat(part).isNotNegative()));
                assertThat(spread(allocation)).isLessThanOrEqualTo(1);
                assertGradesAreTreatedAlike(allocation);
                computed++;
            } catch (PoolExceeded | NobodyToShare refused) {
                assertThat(refused.arguments()).isNotEmpty();
            }
        }
        assertThat(computed).isGreaterThan(4_000);
    }

    @Test
    void fixedAmountsBeyondThePoolAreRefusedWithTheNumbers() {
        var terms = Terms.before().withRatio(BigDecimal.ONE).withAmount(Grade.S, 1_000_000_000L);

        assertThatExceptionOfType(PoolExceeded.class)
                .isThrownBy(() -> Allocation.of(terms, Terms.grades("SSSB")))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(3_000_000_000L, 2_000_000_000L, 1_000_000_000L));
    }

    @Test
    void aRestThatNobodyMayHaveIsRefused() {
        var terms = Terms.after().withWeight(Grade.B, BigDecimal.ZERO).withWeight(Grade.S, BigDecimal.ZERO);

        assertThatExceptionOfType(NobodyToShare.class)
                .isThrownBy(() -> Allocation.of(terms, Terms.grades("SSB")))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(54_000_000_000L));
    }

    @Test
    void aRegionWithoutAGradeIsRefused() {
        var grades = new HashMap<>(Terms.grades("SSB"));
        grades.remove(BUSAN);

        assertThatExceptionOfType(GradesMissing.class).isThrownBy(() -> Allocation.of(Terms.after(), grades));
    }

    @Test
    void aGradeWithMoreOrFewerRegionsThanTheTableFixesIsTold() {
        assertThat(Allocation.of(Terms.after(), Terms.grades("SSB")).wrongCounts())
                .isEmpty();
        assertThat(Allocation.of(Terms.after(), Terms.grades("SSSB")).wrongCounts())
                .containsExactly(new GradeCount(Grade.S, 2, 3));
        assertThat(Allocation.of(Terms.after(), Terms.grades("AB")).wrongCounts())
                .containsExactly(new GradeCount(Grade.S, 2, 0));
    }

    @Test
    void aLowerGradeThatIsPaidMoreIsTold() {
        var onlyFixed = Terms.before().withWeight(Grade.S, BigDecimal.ZERO);

        assertThat(Allocation.of(onlyFixed, Terms.grades("SSSBBBD")).inversions())
                .containsExactly(new GradePair(Grade.S, Grade.B));
        assertThat(Allocation.of(Terms.before(), Terms.grades("SSSBBBD")).inversions())
                .isEmpty();
    }

    @Test
    void withoutAnIncentiveAllGetTheSame() {
        var allocation = Allocation.of(
                Terms.after().withRatio(BigDecimal.ZERO).withAmount(Grade.S, 0), Terms.grades("SSABCD"));

        assertThat(allocation.lines()).extracting(AllocationLine::incentive).containsOnly(0L);
        assertThat(allocation.total()).isEqualTo(Terms.TOTAL);
    }

    @Test
    void termsOutOfTheirRangeAreNoTerms() {
        var terms = Terms.after();

        assertThatIllegalArgumentException().isThrownBy(() -> terms.withRatio(new BigDecimal("100.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> terms.withRatio(new BigDecimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> terms.withTotal(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> terms.withAmount(Grade.S, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> terms.withCount(Grade.S, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllocationTerms(
                        1, BigDecimal.ONE, List.of(BUSAN, BUSAN), Map.of(), Map.of(), Map.of()));
    }

    @Test
    void aChangeTellsWhatIsWonAndLostAndWhoIsNew() {
        var changes = AllocationChange.between(
                Map.of(BUSAN, 7L), Allocation.of(Terms.after(), Terms.grades("SSB")).sums());

        assertThat(changes).hasSize(14);
        assertThat(changes.getFirst().difference()).isEqualTo(changes.getFirst().after() - 7);
        assertThat(changes.getLast().before()).isNull();
        assertThat(changes.getLast().difference()).isEqualTo(changes.getLast().after());
    }

    private static long spread(Allocation allocation) {
        var shares = allocation.lines().stream().mapToLong(AllocationLine::equal).summaryStatistics();
        return shares.getMax() - shares.getMin();
    }

    private static void assertGradesAreTreatedAlike(Allocation allocation) {
        for (var grade : Grade.values()) {
            var shares = allocation.lines().stream()
                    .filter(line -> line.grade() == grade)
                    .mapToLong(AllocationLine::incentive)
                    .summaryStatistics();
            assertThat(shares.getCount() == 0 || shares.getMax() - shares.getMin() <= 1).isTrue();
        }
    }

    private static AllocationTerms anyTerms(SplittableRandom random) {
        var members = Terms.FOURTEEN.subList(0, 1 + random.nextInt(14));
        var amounts = new HashMap<Grade, Long>();
        var weights = new HashMap<Grade, BigDecimal>();
        for (var grade : Grade.values()) {
            if (random.nextInt(3) == 0) {
                amounts.put(grade, random.nextLong(4_000_000_000L));
            }
            if (random.nextInt(4) > 0) {
                weights.put(grade, BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(3)));
            }
        }
        return new AllocationTerms(
                random.nextLong(1_000_000_000_000L),
                BigDecimal.valueOf(random.nextInt(10_001), 2),
                members,
                Map.of(),
                amounts,
                weights);
    }

    private static Map<TenantId, Grade> anyGrades(SplittableRandom random, List<TenantId> members) {
        var grades = new HashMap<TenantId, Grade>();
        members.forEach(member -> grades.put(member, Grade.values()[random.nextInt(Grade.values().length)]));
        return grades;
    }
}
