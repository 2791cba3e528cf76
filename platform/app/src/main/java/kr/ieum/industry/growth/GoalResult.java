package kr.ieum.industry.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a goal.
 *
 * @param result of the latest year up to the target year, or null while there is none
 */
public record GoalResult(PlanGoal goal, @Nullable ResultValue result) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent of the target that was reached, with one decimal, half up; empty without a result. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(result)
                .map(found -> BigDecimal.valueOf(found.value())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(goal.targetValue()), 1, RoundingMode.HALF_UP));
    }

    /** Whether the result is of the target year itself. */
    public boolean isFinal() {
        return result != null && result.year() == goal.targetYear();
    }
}
