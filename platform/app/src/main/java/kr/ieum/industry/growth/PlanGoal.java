package kr.ieum.industry.growth;

import java.io.Serializable;

/**
 * Where a figure is to be.
 *
 * @param baseValue where it was in the base year, 0 or more: won, heads or patents
 * @param baseSource who said so, 1 to 500 characters
 * @param targetYear after the base year
 * @param targetValue more than 0
 */
public record PlanGoal(
        GrowthFigure figure, int baseYear, long baseValue, String baseSource, int targetYear, long targetValue)
        implements Serializable {

    /** Years that the database keeps. */
    private static final int FIRST_YEAR = 1950;

    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SOURCE = 500;

    public PlanGoal {
        baseSource = baseSource.strip();
    }

    boolean isSound() {
        return baseYear >= FIRST_YEAR
                && targetYear <= LAST_YEAR
                && baseYear < targetYear
                && baseValue >= 0
                && targetValue > 0
                && !baseSource.isEmpty()
                && baseSource.length() <= LONGEST_SOURCE;
    }

    PlanGoal from(long value, String source) {
        return new PlanGoal(figure, baseYear, value, source, targetYear, targetValue);
    }
}
