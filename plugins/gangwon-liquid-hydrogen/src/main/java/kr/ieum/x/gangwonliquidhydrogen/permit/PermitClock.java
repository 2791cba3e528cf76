package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one permit.
 *
 * @param first its first term
 * @param extension its one extension, which begins when the first term ends; null as long as there is none
 * @param ended the day of its outcome, when it has one
 */
record PermitClock(
        Term first, @Nullable Term extension, @Nullable LocalDate ended, Window window) {

    Term whole() {
        return extension == null ? first : new Term(first.from(), extension.to());
    }

    /** First day on which the extension can be asked for. */
    LocalDate opens() {
        return first.monthsBeforeEnd(window.opens());
    }

    /** Last day on which the extension can be asked for. */
    LocalDate closes() {
        return first.monthsBeforeEnd(window.closes());
    }

    /** Days on which the permit is still valid, today among them; 0 or less when it is over. */
    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, whole().to());
    }

    Phase phase(LocalDate today) {
        if (ended != null && !today.isBefore(ended)) {
            return Phase.ENDED;
        }
        if (!today.isBefore(whole().to())) {
            return Phase.EXPIRED;
        }
        if (today.isBefore(first.from())) {
            return Phase.COMING;
        }
        return extension == null ? beforeExtension(today) : afterExtension(today);
    }

    /** Whether people should be told that something is due. */
    boolean needsNotice(LocalDate today) {
        return switch (phase(today)) {
            case NOTICE, WINDOW -> true;
            case LAST -> daysLeft(today) <= window.noticeDays();
            case COMING, RUNNING, EXPIRED, ENDED -> false;
        };
    }

    private Phase beforeExtension(LocalDate today) {
        if (today.isAfter(closes())) {
            return Phase.LAST;
        }
        if (!today.isBefore(opens())) {
            return Phase.WINDOW;
        }
        return today.isBefore(opens().minusDays(window.noticeDays())) ? Phase.RUNNING : Phase.NOTICE;
    }

    private Phase afterExtension(LocalDate today) {
        return daysLeft(today) <= window.noticeDays() ? Phase.LAST : Phase.RUNNING;
    }
}
