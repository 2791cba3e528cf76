package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ieum.nation.Area;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.Explanation.Input;
import kr.ieum.text.LocalizedName;

/**
 * The share of 비수도권 in the country in a period (requirement F2).
 *
 * @param percent 0 to 100, one decimal, half up
 * @param parts the figures it was computed from: 비수도권 first, then 전국 or else 수도권
 */
public record RestShare(Series series, String period, BigDecimal percent, List<SeriesFigure> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RestShare {
        parts = List.copyOf(parts);
    }

    /** Of each period in which it can be told; none for a series whose areas do not add up. */
    public static List<RestShare> of(Series series) {
        return series.periods().stream()
                .flatMap(period -> of(series, period).stream())
                .toList();
    }

    private static Optional<RestShare> of(Series series, String period) {
        var rest = series.figure(Area.REST, period);
        var country = series.figure(Area.COUNTRY, period);
        var other = country.or(() -> series.figure(Area.CAPITAL, period));
        if (!series.additive() || rest.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var whole = country.isPresent()
                ? country.get().value()
                : other.get().value().add(rest.get().value());
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        var percent = rest.get().value().multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        return Optional.of(new RestShare(series, period, percent, List.of(rest.get(), other.get())));
    }

    public Explanation explain() {
        var inputs = new ArrayList<Input>();
        parts.forEach(part -> inputs.add(new Input(name(part), plain(part.value()), part.source(), part.asOf())));
        return new Explanation(
                new LocalizedName(
                        "%s · 비수도권 비중 (%s)".formatted(series.name().ko(), period),
                        "%s: share outside the capital area (%s)"
                                .formatted(series.name().en(), period)),
                percent + "%",
                new LocalizedName(formula("비수도권", "전국", "수도권"), formula("outside", "country", "capital area")),
                inputs,
                List.of(),
                limits());
    }

    private String formula(String rest, String country, String capital) {
        var below = parts.getLast();
        var summed = below.area().equals(Area.CAPITAL);
        return "%s %s ÷ %s × 100 = %s%%"
                .formatted(
                        rest,
                        plain(parts.getFirst().value()),
                        summed
                                ? "(%s %s + %s %s)"
                                        .formatted(
                                                capital,
                                                plain(below.value()),
                                                rest,
                                                plain(parts.getFirst().value()))
                                : country + " " + plain(below.value()),
                        percent);
    }

    /** Figures of two sources may have been counted in two ways. */
    private List<LocalizedName> limits() {
        return parts.getFirst().source().equals(parts.getLast().source())
                ? List.of()
                : List.of(
                        new LocalizedName("두 값의 출처가 달라 센 방법이 다를 수 있다", "The two figures come from different sources"));
    }

    private LocalizedName name(SeriesFigure part) {
        return switch (part.area()) {
            case Area.REST -> named("비수도권", "Outside the capital area");
            case Area.CAPITAL -> named("수도권", "Capital area");
            default -> named("전국", "Country");
        };
    }

    private LocalizedName named(String ko, String en) {
        return new LocalizedName(
                "%s (%s)".formatted(ko, series.unit().ko()),
                "%s (%s)".formatted(en, series.unit().en()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
