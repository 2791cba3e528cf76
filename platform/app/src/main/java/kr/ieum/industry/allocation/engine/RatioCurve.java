package kr.ieum.industry.allocation.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ieum.industry.Grade;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Refusal;

/**
 * What each region gets at other ratios, all else alike (requirement 1.13).
 *
 * @param points by ratio, from the first to the last of the way
 */
public record RatioCurve(List<Point> points) {

    private static final int STEPS = 4;

    public RatioCurve {
        points = List.copyOf(points);
    }

    /**
     * @param first percent at which the way begins
     * @param last percent at which it ends
     */
    public static RatioCurve of(AllocationTerms terms, Map<TenantId, Grade> grades, BigDecimal first, BigDecimal last) {
        return new RatioCurve(IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> AllocationTerms.plain(first.add(last.subtract(first)
                        .multiply(BigDecimal.valueOf(step))
                        .divide(BigDecimal.valueOf(STEPS), 2, RoundingMode.HALF_UP))))
                .distinct()
                .map(ratio -> new Point(ratio, sums(terms.withRatio(ratio), grades)))
                .toList());
    }

    private static Map<TenantId, Long> sums(AllocationTerms terms, Map<TenantId, Grade> grades) {
        try {
            return Allocation.of(terms, grades).sums();
        } catch (Refusal notAtThisRatio) {
            return Map.of();
        }
    }

    /**
     * @param ratio percent
     * @param sums won of each region; empty where the incentive does not pay the fixed amounts
     */
    public record Point(BigDecimal ratio, Map<TenantId, Long> sums) {

        public Point {
            sums = Map.copyOf(sums);
        }
    }
}
