package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.text.LocalizedName;

/**
 * Whether a figure is what its parts add up to (G4: 1.3 + 0.5 = 1.8).
 *
 * @param whole the figure as told
 */
public record SumOfParts(Series series, SeriesFigure whole, List<Part> parts) {

    /** @param figure of the same area and period as the whole */
    public record Part(LocalizedName name, SeriesFigure figure) {}

    public SumOfParts {
        parts = List.copyOf(parts);
    }

    /** Of the last figure of the series; none when it has no parts, or one of them is missing. */
    public static Optional<SumOfParts> of(Series series, List<Series> all) {
        if (series.parts().isEmpty() || series.figures().isEmpty()) {
            return Optional.empty();
        }
        var whole = series.figures().getLast();
        var parts = new ArrayList<Part>();
        for (var each : all) {
            if (series.parts().contains(each.id())) {
                each.figure(whole.area(), whole.period()).ifPresent(figure -> parts.add(new Part(each.name(), figure)));
            }
        }
        return parts.size() == series.parts().size()
                ? Optional.of(new SumOfParts(series, whole, parts))
                : Optional.empty();
    }

    public BigDecimal sum() {
        return parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean holds() {
        return sum().compareTo(whole.value()) == 0;
    }

    /** Such as 1.3 + 0.5 = 1.8. */
    public String formula() {
        return parts.stream().map(part -> plain(part.figure().value())).collect(Collectors.joining(" + ")) + " = "
                + plain(sum());
    }

    public Explanation explain() {
        var inputs = parts.stream()
                .map(part -> new Input(
                        inUnit(part.name()),
                        plain(part.figure().value()),
                        part.figure().source(),
                        part.figure().asOf()))
                .toList();
        return new Explanation(
                inUnit(series.name()),
                plain(whole.value()),
                new LocalizedName(formula(), formula()),
                inputs,
                List.of(),
                limits());
    }

    private List<LocalizedName> limits() {
        var limits = new ArrayList<LocalizedName>();
        Optional.ofNullable(series.note()).ifPresent(limits::add);
        if (!holds()) {
            limits.add(new LocalizedName("부분의 합이 적힌 값과 다르다", "The parts do not add up to the figure as told"));
        }
        return limits;
    }

    private LocalizedName inUnit(LocalizedName name) {
        return new LocalizedName(
                "%s (%s)".formatted(name.ko(), series.unit().ko()),
                "%s (%s)".formatted(name.en(), series.unit().en()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
