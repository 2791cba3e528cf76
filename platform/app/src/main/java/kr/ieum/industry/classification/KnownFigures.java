package kr.ieum.industry.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a firm that a run went by, as they stand in the register now. */
record KnownFigures(int baseYear, Map<Integer, Year> years) {

    /** Half a hundredth and what is forgiven, as {@code core.hundredth} has them. */
    private static final BigDecimal ROUND_UP = new BigDecimal("0.00500000001");

    static final KnownFigures NONE = new KnownFigures(0, Map.of());

    KnownFigures {
        years = Map.copyOf(years);
    }

    /** Amounts in won, heads, patents; nothing means not known. */
    record Year(
            int year,
            @Nullable Long revenue,
            @Nullable Long exports,
            @Nullable Long rndExpense,
            @Nullable Long totalAssets,
            @Nullable Long employees,
            @Nullable Long patents,
            String source) {

        static Year of(ResultSet row) throws SQLException {
            return new Year(
                    row.getInt("year"),
                    row.getObject("revenue", Long.class),
                    row.getObject("exports", Long.class),
                    row.getObject("rnd_expense", Long.class),
                    row.getObject("total_assets", Long.class),
                    row.getObject("employees", Long.class),
                    row.getObject("patents", Long.class),
                    row.getString("source"));
        }
    }

    static KnownFigures of(int baseYear, List<Year> years) {
        return new KnownFigures(baseYear, years.stream().collect(Collectors.toMap(Year::year, Function.identity())));
    }

    /** The base year, or one before it. */
    Optional<Year> year(int yearsBefore) {
        return Optional.ofNullable(years.get(baseYear - yearsBefore));
    }

    /** As a heading says it; a dash where no year counts. */
    String nameOfYear(int yearsBefore) {
        return baseYear == 0 ? "-" : String.valueOf(baseYear - yearsBefore);
    }

    /** What the indicator would be by these figures; nothing for one that is not made of figures. */
    Optional<BigDecimal> measure(Indicator indicator) {
        return switch (indicator) {
            case RD_INTENSITY -> share(Year::rndExpense);
            case EXPORT_SHARE -> share(Year::exports);
            case PATENTS -> year(0).map(Year::patents).map(BigDecimal::valueOf);
            case SALES_GROWTH -> growth(Year::revenue);
            case EMPLOYMENT_GROWTH -> growth(Year::employees);
            case ASSET_GROWTH -> growth(Year::totalAssets);
            case RESEARCH_LAB, CERTIFICATES, VENTURE -> Optional.empty();
        };
    }

    private Optional<BigDecimal> share(Function<Year, @Nullable Long> part) {
        return year(0).flatMap(year -> percent(part.apply(year), year.revenue()));
    }

    private Optional<BigDecimal> growth(Function<Year, @Nullable Long> figure) {
        return year(1).flatMap(year -> year(0).flatMap(now -> {
            var then = figure.apply(year);
            var value = figure.apply(now);
            return then == null || value == null ? Optional.empty() : percent(value - then, then);
        }));
    }

    private static Optional<BigDecimal> percent(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(Formula.HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 12, RoundingMode.HALF_UP)
                        .add(ROUND_UP)
                        .setScale(2, RoundingMode.FLOOR));
    }
}
