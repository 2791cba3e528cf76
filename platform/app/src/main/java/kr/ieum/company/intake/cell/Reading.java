package kr.ieum.company.intake.cell;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a value, nothing, or something that cannot be read. A value may come with a remark, when it took
 * a guess to read it.
 */
public record Reading<T>(@Nullable T value, @Nullable Remark remark) {

    private static final Reading<?> BLANK = new Reading<>(null, null);

    @SuppressWarnings("unchecked")
    public static <T> Reading<T> blank() {
        return (Reading<T>) BLANK;
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    public static <T> Reading<T> guessed(T value, Remark remark) {
        return new Reading<>(value, remark);
    }

    public static <T> Reading<T> unreadable(Remark remark) {
        return new Reading<>(null, remark);
    }

    public boolean isBlank() {
        return value == null && remark == null;
    }

    public boolean isUnreadable() {
        return value == null && remark != null;
    }

    public <R> Reading<R> map(Function<T, R> change) {
        return new Reading<>(value == null ? null : change.apply(value), remark);
    }
}
