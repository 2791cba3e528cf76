package kr.ieum.industry.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import kr.ieum.industry.FirmClass;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.policy.RuleVersion;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * The way of a region's firms, or the country's, through one class.
 *
 * @param years in their order, the present one last
 * @param last year of the plan
 * @param target rule of how many are to be found by then; null where there is none for a region
 */
public record Funnel(
        FirmClass firmClass,
        List<ClassYear> years,
        int thisYear,
        int last,
        @Nullable RuleVersion target) {

    public Funnel {
        years = List.copyOf(years);
    }

    /** How many are in the class now; empty when withheld. */
    public Optional<Long> now() {
        return years.isEmpty()
                ? Optional.of(0L)
                : Optional.ofNullable(years.getLast().firms());
    }

    /** How many have reached it since the beginning; empty when a year is withheld. */
    public Optional<Long> reached() {
        return sum(ClassYear::entered);
    }

    /** Percent of those that reached it that have risen from it; empty when withheld or nobody has reached it. */
    public Optional<Double> conversion() {
        return reached()
                .filter(all -> all > 0)
                .flatMap(all -> sum(ClassYear::risen).map(risen -> 100.0 * risen / all));
    }

    /** Empty when a year is withheld or there are fewer than two whole years. */
    public Optional<Forecast> forecast() {
        var whole = new ArrayList<Long>();
        for (var year : years) {
            var entered = year.entered();
            if (entered != null && year.year() < thisYear) {
                whole.add(entered);
            }
        }
        return whole.size() < Forecast.FEWEST_YEARS || last <= thisYear
                ? Optional.empty()
                : reached().map(reached -> Forecast.of(reached, whole, last - thisYear));
    }

    /** How the forecast came about. */
    public Explanation explain(LocalizedName name, Forecast forecast) {
        var formula = "%,d + (%.1f ± %.1f) × %d = %,d (%,d ~ %,d)"
                .formatted(
                        forecast.reached(),
                        forecast.mean(),
                        forecast.deviation(),
                        forecast.years(),
                        forecast.expected(),
                        forecast.low(),
                        forecast.high());
        return new Explanation(
                name,
                "%,d ~ %,d".formatted(forecast.low(), forecast.high()),
                new LocalizedName(
                        "지금까지 + (한 해 평균 ± 표준편차) × 남은 해: " + formula,
                        "so far + (mean of a year ± standard deviation) × years left: " + formula),
                inputs(),
                target == null ? List.of() : List.of(target),
                List.of(
                        new LocalizedName(
                                "지난 해들과 같은 속도로 간다고 본 값입니다. 올해 남은 기간에 늘어날 몫은 넣지 않았습니다.",
                                "As if the years to come were like those before. What the rest of this year brings is left out.")));
    }

    private List<Input> inputs() {
        var source = new LocalizedName("기업 유형 결정 이력", "History of decided classes");
        return IntStream.range(0, years.size())
                .mapToObj(years::get)
                .map(year -> new Input(
                        new LocalizedName(year.year() + "년에 처음 이른 기업", "Reached it first in " + year.year()),
                        year.entered() == null ? null : "%,d".formatted(year.entered()),
                        source,
                        null))
                .toList();
    }

    /** Empty when a part is withheld. */
    private Optional<Long> sum(Function<ClassYear, @Nullable Long> part) {
        var sum = 0L;
        for (var year : years) {
            var counted = part.apply(year);
            if (counted == null) {
                return Optional.empty();
            }
            sum += counted;
        }
        return Optional.of(sum);
    }
}
