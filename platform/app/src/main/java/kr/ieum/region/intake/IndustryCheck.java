package kr.ieum.region.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    @Override
    public CheckedRow check(RowValues row) {
        var problems = new ArrayList<Problem>();
        var classes = new ArrayList<Named>();
        var key = row.get(Level.SUB_CLASS.code());
        for (var level : Level.values()) {
            var code = row.get(level.code());
            if (code != null) {
                problems.addAll(problems(level, code, key));
                classes.add(new Named(level.number(), code, name(row, level, problems)));
            }
        }
        if (key == null) {
            problems.add(problem(Level.SUB_CLASS.code(), "no-code"));
        }
        return new CheckedRow(
                key,
                row.values().getOrDefault(Level.SUB_CLASS.title(), ""),
                new Said(classes, row.get(Level.SECTION.code())),
                Set.of(),
                problems);
    }

    private static List<Problem> problems(Level level, String code, @Nullable String subClass) {
        if (!level.fits(code)) {
            var wrong = problem(level.code(), "bad-code");
            // a spreadsheet that takes codes for numbers loses the zero in front
            return List.of(level.fits("0" + code) ? wrong.proposing("0" + code) : wrong);
        }
        if (level != Level.SECTION && subClass != null && !subClass.startsWith(code)) {
            return List.of(problem(level.code(), "not-above", subClass));
        }
        return List.of();
    }

    /** The official list writes the divisions behind the section: 제조업(10~34). */
    private static String name(RowValues row, Level level, List<Problem> problems) {
        var name = row.get(level.title());
        if (name == null) {
            problems.add(problem(level.title(), "no-name"));
            return "";
        }
        return level == Level.SECTION ? name.replaceAll("\\s*\\([0-9~, ]+\\)$", "") : name;
    }

    private static Problem problem(String field, String what, String... arguments) {
        var key = "region.intake.problem." + what;
        return Problem.error(field, Message.of(key, arguments), Message.of(key + ".mend"));
    }
}
