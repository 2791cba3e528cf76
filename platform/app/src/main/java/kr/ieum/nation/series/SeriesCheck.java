package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import kr.ieum.nation.Area;
import kr.ieum.region.Region;
import org.jspecify.annotations.Nullable;

/** A row says of which series, area and period it gives a value. Where it names no source, the list's name is one. */
final class SeriesCheck implements RowCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-./]\\s?([0-9]{1,2})[-./]\\s?([0-9]{1,2})\\.?");

    /** What a row says; {@code asOf} as the database reads it. */
    record Told(
            String series,
            String area,
            String period,
            BigDecimal value,
            String source,
            @Nullable String asOf) {}

    private final Map<String, Series> series = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final String list;

    /** @param list the name of the list */
    SeriesCheck(List<Series> known, List<Region> regions, String list) {
        this.list = list;
        known.forEach(each -> List.of(
                        each.id(), each.place(), each.name().ko(), each.name().en())
                .forEach(name -> series.merge(plain(name), each, (one, other) -> one)));
        // a clause with two series names neither
        known.stream()
                .map(Series::place)
                .filter(place -> known.stream()
                                .filter(each -> each.place().equals(place))
                                .count()
                        > 1)
                .forEach(place -> series.remove(plain(place)));
        Map.of(
                        Area.COUNTRY, List.of("전국", "계", "합계", "country", "korea"),
                        Area.CAPITAL, List.of("수도권", "capital", "capital area"),
                        Area.REST, List.of("비수도권", "지방", "rest", "outside the capital area"))
                .forEach((area, names) -> names.forEach(name -> areas.put(plain(name), area)));
        regions.forEach(region -> List.of(
                        region.id().value(),
                        region.name().ko(),
                        region.name().en(),
                        region.shortName().ko(),
                        region.shortName().en())
                .forEach(name -> areas.put(plain(name), Area.of(region.id()))));
    }

    @Override
    public CheckedRow check(RowValues row) {
        var problems = new ArrayList<Problem>();
        var of = found(row, SeriesImport.SERIES, cell -> Optional.ofNullable(series.get(plain(cell))), problems);
        var area = found(row, SeriesImport.AREA, cell -> Optional.ofNullable(areas.get(plain(cell))), problems);
        var period = found(row, SeriesImport.PERIOD, Period::read, problems);
        var value = found(row, SeriesImport.VALUE, SeriesCheck::number, problems);
        var asOf = row.has(SeriesImport.AS_OF) ? found(row, SeriesImport.AS_OF, SeriesCheck::day, problems) : null;
        if (of == null || area == null || period == null || value == null) {
            return new CheckedRow(
                    null, row.values().getOrDefault(SeriesImport.SERIES, ""), Map.of(), Set.of(), problems);
        }
        var told = new Told(
                of.id(),
                area,
                period,
                value,
                row.values().getOrDefault(SeriesImport.SOURCE, list),
                asOf == null ? null : asOf.toString());
        return new CheckedRow(
                String.join(" ", told.series(), area, period),
                "%s (%s) · %s · %s".formatted(of.name().ko(), of.unit().ko(), row.get(SeriesImport.AREA), period),
                told,
                Set.of(),
                problems);
    }

    static Optional<BigDecimal> number(String cell) {
        var plain = cell.replace(",", "").strip();
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static Optional<LocalDate> day(String cell) {
        var day = DAY.matcher(cell.strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static <T> @Nullable T found(RowValues row, String field, Reader<T> reader, List<Problem> problems) {
        var cell = row.get(field);
        var found = cell == null ? Optional.<T>empty() : reader.read(cell);
        if (found.isEmpty()) {
            var key = "nation.series.problem." + (cell == null ? "missing" : field);
            problems.add(Problem.error(field, Message.of(key), Message.of(key + ".mend")));
        }
        return found.orElse(null);
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s·]", "").toLowerCase(Locale.ROOT);
    }

    @FunctionalInterface
    private interface Reader<T> {

        Optional<T> read(String cell);
    }
}
