package kr.ieum.x.gyeongnamstrategicsafety.desk;

import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are looked for; null stands for all.
 *
 * @param words parts of number, subject, question or caller; only the number of a restricted one
 * @param mine whether only those are shown that the person at work answers
 */
record TicketFilter(
        String words,
        @Nullable TicketState state,
        @Nullable Priority priority,
        @Nullable Clock clock,
        @Nullable SecurityLevel level,
        boolean mine) {

    static final TicketFilter ALL = new TicketFilter("", null, null, null, null, false);

    /** How a ticket stands against its clock, as far as a list tells it apart. */
    enum Clock {
        OPEN,
        OVERDUE,
        IN_TIME,
        LATE
    }
}
