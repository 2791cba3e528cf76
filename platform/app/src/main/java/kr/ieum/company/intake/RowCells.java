package kr.ieum.company.intake;

import java.util.function.Function;
import java.util.regex.Pattern;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.exchange.RowValues;
import org.jspecify.annotations.Nullable;

/** Reads cells of a row by their fields. */
final class RowCells {

    private static final Pattern NO_COMPLEX = Pattern.compile("개별 ?(?:입지|공장)?|단지 ?(?:외|밖)|비 ?단지|계획 ?입지 ?외|일반 ?지역");

    private RowCells() {}

    static <T> Reading<T> read(RowValues row, String field, Function<String, Reading<T>> cell) {
        var raw = row.get(field);
        return raw == null ? Reading.blank() : cell.apply(raw);
    }

    /** Empty when the cell is, or says that nothing is known. */
    static String text(RowValues row, String field) {
        return Cell.value(row.values().getOrDefault(field, ""));
    }

    /** The industrial complex; empty also where the list says that it is none. */
    static String complex(RowValues row) {
        var name = text(row, Fields.COMPLEX);
        return NO_COMPLEX.matcher(name).matches() ? "" : name;
    }

    /** Cut where the register has no more room; null when it is empty. */
    static @Nullable String text(RowValues row, String field, int longest) {
        var text = text(row, field);
        if (text.isEmpty()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
