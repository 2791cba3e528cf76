package kr.ieum.region.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.ieum.exchange.CheckedRow;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.RowCheck;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A row says a sub-class and, where they begin, the classes above it: merged cells leave them out in the rows below.
 * Which section a row without one belongs to shows only beside the other rows, in {@link IndustryComparison}.
 */
final class IndustryCheck implements RowCheck {

    /** What a row says: every class it names, the highest first, and its section when it names that. */
    record Said(List<Named> classes, @Nullable String section) {}

    record Named(int level, String code, String name) {}

    private final boolean onlyOneColumn;

    /** @param connected the fields that have a column */
    IndustryCheck(Set<String> connected) {
        this.onlyOneColumn = Stream.of(Level.values())
                .filter(level -> level != Level.SUB_CLASS)
                .noneMatch(level -> connected.contains(level.code()));
    }

    @Override
    public CheckedRow check(RowValues row) {
        return onlyOneColumn ? ofAnyLevel(row) : ofAllLevels(row);
    }

    /** Some lists have all levels below each other, in one column; how long the code is tells its level. */
    private static CheckedRow ofAnyLevel(RowValues row) {
        var cell = row.get(Level.SUB_CLASS.code());
        var code = cell == null ? "" : CodeCell.plain(cell);
        var level = Stream.of(Level.values()).filter(each -> each.fits(code)).findFirst();
        var problems = new ArrayList<Problem>();
        if (level.isEmpty()) {
            problems.add(problem(Level.SUB_CLASS.code(), cell == null ? "no-code" : "bad-code"));
            return new CheckedRow(null, "", new Said(List.of(), null), Set.of(), problems);
        }
        var name = name(row, level.get(), Level.SUB_CLASS, problems);
        var said = new Said(
                List.of(new Named(level.get().number(), code, name)), level.get() == Level.SECTION ? code : null);
        return new CheckedRow(code, name, said, Set.of(), problems);
    }

    private static CheckedRow ofAllLevels(RowValues row) {
        var problems = new ArrayList<Problem>();
        var classes = new ArrayList<Named>();
        var sub = row.get(Level.SUB_CLASS.code());
        var key = sub == null ? null : CodeCell.read(sub, Level.SUB_CLASS, "").code();
        for (var level : Level.values()) {
            var cell = row.get(level.code());
            if (cell != null) {
                var code = CodeCell.read(cell, level, level.code());
                problems.addAll(code.problems());
                problems.addAll(notAbove(level, code, key));
                classes.add(new Named(level.number(), code.code(), name(row, level, level, problems)));
            }
        }
        if (key == null) {
            problems.add(problem(Level.SUB_CLASS.code(), "no-code"));
        }
        var section = row.get(Level.SECTION.code());
        return new CheckedRow(
                key,
                row.values().getOrDefault(Level.SUB_CLASS.title(), ""),
                new Said(classes, section == null ? null : CodeCell.plain(section)),
                Set.of(),
                problems);
    }

    private static List<Problem> notAbove(Level level, CodeCell code, @Nullable String subClass) {
        return level != Level.SECTION
                        && level.fits(code.code())
                        && subClass != null
                        && !subClass.startsWith(code.code())
                ? List.of(problem(level.code(), "not-above", subClass))
                : List.of();
    }

    /** The official list writes the divisions behind the section: 제조업(10~34). */
    private static String name(RowValues row, Level level, Level column, List<Problem> problems) {
        var name = row.get(column.title());
        if (name == null) {
            problems.add(problem(column.title(), "no-name"));
            return "";
        }
        return level == Level.SECTION ? name.replaceAll("\\s*\\([0-9~, ]+\\)$", "") : name;
    }

    private static Problem problem(String field, String what, String... arguments) {
        var key = "region.intake.problem." + what;
        return Problem.error(field, Message.of(key, arguments), Message.of(key + ".mend"));
    }
}
