package kr.ieum.plugin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme that a region offers to its firms.
 *
 * @param id names the programme within the plugin, as announced in {@code plugin.yaml}
 * @param audience for whom it is
 * @param support what a firm gets
 * @param amount at most how much a firm gets, in whole won; null when the announcement of each round says it
 * @param from first day of application
 * @param to the day after the last one (half-open)
 * @param contact whom to ask
 * @since 0.1.0
 */
public record LocalProgram(
        String id,
        LocalText name,
        LocalText audience,
        LocalText support,
        @Nullable Long amount,
        LocalDate from,
        LocalDate to,
        LocalText contact) {

    public LocalProgram {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a programme ends after it begins: " + from + " to " + to);
        }
        if (amount != null && amount <= 0) {
            throw new IllegalArgumentException("an amount is positive or not given: " + amount);
        }
    }

    /** Whether firms may apply on the day. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
