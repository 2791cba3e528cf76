package kr.ieum.x.jeonnamemobility.common;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something that can be done with a row.
 *
 * @param key of its text
 * @param fits whether it can be done with the row as it is
 */
public record RowAction<T>(String key, Predicate<T> fits, Consumer<T> work) {

    public static <T> RowAction<T> of(String key, Consumer<T> work) {
        return new RowAction<>(key, row -> true, work);
    }
}
