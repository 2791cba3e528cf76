package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a round of a ticket stands against its clock. */
enum Urgency {
    IN_TIME,
    LATE,
    RUNNING,
    SOON,
    OVERDUE;

    /**
     * @param due last day of the term
     * @param answered day of the answer, null while there is none
     * @param left working days left today
     * @param warning how many working days before the end it is warned
     */
    static Urgency of(LocalDate due, @Nullable LocalDate answered, LocalDate today, int left, int warning) {
        if (answered != null) {
            return answered.isAfter(due) ? LATE : IN_TIME;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return left <= warning ? SOON : RUNNING;
    }
}
