package kr.ieum.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that the user corrected. It is kept with the import and applied anew whenever the file is read.
 *
 * @param column index of the column, counted from 0
 * @param row the row; null for every row with the value {@code from} there
 */
public record Mend(int column, @Nullable Integer row, String from, String to) {

    boolean fits(int number, List<String> cells) {
        return column < cells.size()
                && (row == null || row == number)
                && cells.get(column).strip().equals(from);
    }
}
