package kr.ieum.folder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A half-open period: it holds on {@code from} and no longer on {@code to}; a missing side is open. */
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Term ALWAYS = new Term(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Term other) {
        return startsBefore(to, other.from) && startsBefore(other.to, from);
    }

    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    private static boolean startsBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end == null || start == null || start.isBefore(end);
    }
}
