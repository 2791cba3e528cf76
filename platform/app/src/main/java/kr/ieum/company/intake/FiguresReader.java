package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import kr.ieum.company.intake.FirmValues.Figures;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.CountCell;
import kr.ieum.company.intake.cell.MoneyCell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.company.intake.cell.WonUnit;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * The yearly figures of a row. The year is that of the field, else of the heading, else of the row's year column, else
 * last year.
 */
final class FiguresReader {

    private static final int EARLIEST = 1950;

    private final List<Column> columns;
    private final int lastYear;

    /** A field with what its heading says, found out once for all rows. */
    private record Column(String field, Figure figure, OptionalInt year, WonUnit unit) {}

    FiguresReader(Headings headings, int lastYear) {
        this.lastYear = lastYear;
        var fields = new ArrayList<Column>();
        for (var figure : Figure.values()) {
            fields.add(new Column(figure.key(), figure, headings.year(figure.key()), headings.unit(figure.key())));
        }
        for (var figure : Figure.BY_YEAR) {
            for (var year = lastYear; year > lastYear - Figure.YEARS; year--) {
                fields.add(new Column(figure.key(year), figure, OptionalInt.of(year), headings.unit(figure.key(year))));
            }
        }
        this.columns = List.copyOf(fields);
    }

    /** @return by year, the latest first */
    List<Figures> read(RowValues row, RowProblems problems) {
        var years = new TreeMap<Integer, Figures>();
        var year = year(row, problems);
        for (var column : columns) {
            put(years, column.figure(), column.year().orElse(year), value(row, column, problems));
        }
        if (!row.has(Figure.EMPLOYEES.key())) {
            put(years, Figure.EMPLOYEES, year, bySex(row, problems));
        }
        return List.copyOf(years.descendingMap().values());
    }

    private int year(RowValues row, RowProblems problems) {
        var given = row.get(Fields.YEAR);
        var cell = given == null ? "" : Cell.value(given).replaceAll("[^0-9]", "");
        if (cell.isEmpty()) {
            return lastYear;
        }
        var year = cell.length() == 4 ? Integer.parseInt(cell) : 0;
        if (year < EARLIEST || year > lastYear + 1) {
            problems.warn(Fields.YEAR, Remark.of("year.unreadable", cell, String.valueOf(lastYear)));
            return lastYear;
        }
        return year;
    }

    private static @Nullable Long value(RowValues row, Column column, RowProblems problems) {
        var cell = row.get(column.field());
        if (cell == null) {
            return null;
        }
        return switch (column.figure()) {
            case EMPLOYEES, PATENTS ->
                problems.optional(column.field(), CountCell.read(cell).map(Integer::longValue));
            case REVENUE, EXPORTS, RND_EXPENSE, TOTAL_ASSETS ->
                problems.optional(column.field(), MoneyCell.read(cell, column.unit()));
        };
    }

    private static @Nullable Long bySex(RowValues row, RowProblems problems) {
        var men = count(row, Fields.EMPLOYEES_MALE, problems);
        var women = count(row, Fields.EMPLOYEES_FEMALE, problems);
        if (men == null || women == null) {
            return men == null ? women : men;
        }
        return men + women;
    }

    private static @Nullable Long count(RowValues row, String field, RowProblems problems) {
        var cell = row.get(field);
        Reading<Integer> reading = cell == null ? Reading.blank() : CountCell.read(cell);
        return problems.optional(field, reading.map(Integer::longValue));
    }

    private static void put(Map<Integer, Figures> years, Figure figure, int year, @Nullable Long value) {
        if (value == null) {
            return;
        }
        var before = years.getOrDefault(year, new Figures(year, null, null, null, null, null, null));
        years.put(year, with(before, figure, value));
    }

    private static Figures with(Figures of, Figure figure, long value) {
        return new Figures(
                of.year(),
                figure == Figure.REVENUE ? Long.valueOf(value) : of.revenue(),
                figure == Figure.EXPORTS ? Long.valueOf(value) : of.exports(),
                figure == Figure.RND_EXPENSE ? Long.valueOf(value) : of.rndExpense(),
                figure == Figure.TOTAL_ASSETS ? Long.valueOf(value) : of.totalAssets(),
                figure == Figure.EMPLOYEES ? Integer.valueOf((int) value) : of.employees(),
                figure == Figure.PATENTS ? Integer.valueOf((int) value) : of.patents());
    }
}
