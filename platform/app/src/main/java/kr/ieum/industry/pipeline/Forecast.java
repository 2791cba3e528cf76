package kr.ieum.industry.pipeline;

import java.util.List;

/**
 * How many firms will have reached a class by the end of a year, if the years to come are like those that were: the
 * mean of what whole years brought, and one standard deviation to either side.
 *
 * @param reached so far, this year's part included
 * @param mean of a whole year
 * @param deviation of a whole year from the mean
 * @param years whole years that are still to come
 */
public record Forecast(long reached, double mean, double deviation, int years) {

    /** Fewer whole years say nothing about how much one differs from another. */
    static final int FEWEST_YEARS = 2;

    /** @param whole what each whole year brought; at least two */
    static Forecast of(long reached, List<Long> whole, int years) {
        if (whole.size() < FEWEST_YEARS) {
            throw new IllegalArgumentException("a forecast needs two whole years");
        }
        var mean = whole.stream().mapToLong(Long::longValue).average().orElseThrow();
        var squares = whole.stream()
                .mapToDouble(year -> (year - mean) * (year - mean))
                .sum();
        return new Forecast(reached, mean, Math.sqrt(squares / (whole.size() - 1)), years);
    }

    public long expected() {
        return Math.round(reached + mean * years);
    }

    /** Never less than has been reached. */
    public long low() {
        return Math.max(reached, Math.round(reached + (mean - deviation) * years));
    }

    public long high() {
        return Math.round(reached + (mean + deviation) * years);
    }
}
