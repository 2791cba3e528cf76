package kr.ieum.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a programme stands; follows from its dates. In the order in which the board shows them. */
public enum ProgramState {
    OPEN,
    /** Published, and open from a day to come. */
    PUBLISHED,
    /** Seen by those alone who write programmes. */
    DRAFT,
    CLOSED,
    /** Put away by hand, or closed a year ago. */
    ARCHIVED;

    /** How many years after its close a programme leaves the board by itself. */
    static final int YEARS_ON_BOARD = 1;

    /**
     * @param published null while it is a draft
     * @param archived null while nobody has put it away
     * @param closes the day after the last day of application
     */
    static ProgramState on(
            LocalDate today,
            @Nullable LocalDate published,
            @Nullable LocalDate archived,
            LocalDate opens,
            LocalDate closes) {
        if (published == null) {
            return DRAFT;
        }
        if (archived != null || !closes.plusYears(YEARS_ON_BOARD).isAfter(today)) {
            return ARCHIVED;
        }
        if (today.isBefore(opens)) {
            return PUBLISHED;
        }
        return today.isBefore(closes) ? OPEN : CLOSED;
    }
}
