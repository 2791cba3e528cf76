package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.LocalDate;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as lists tell it: what was asked on which day, and how it was answered the first time. Lists know neither its
 * phone number, which is nobody's but the desk's, nor its firm in the register.
 *
 * @param data without phone and firm
 * @param answered null when there is no answer
 */
record ListedTicket(
        TicketData data,
        LocalDate received,
        @Nullable LocalDate answered,
        String answeredBy,
        String answer,
        boolean closed) {

    ListedTicket {
        answeredBy = answeredBy.strip();
        answer = answer.strip();
        if ((answered == null) != answer.isEmpty()) {
            throw new Refused("desk.import.half-answered", data.subject());
        }
        if (answered != null && answered.isBefore(received)) {
            throw new Refused("desk.import.answered-before", data.subject());
        }
        if (closed && answered == null) {
            throw new Refused("desk.import.closed-unanswered", data.subject());
        }
    }

    /** What it is told apart by. */
    Key key() {
        return new Key(data.caller(), data.subject(), received);
    }

    TicketState state() {
        if (closed) {
            return TicketState.CLOSED;
        }
        return answered == null ? TicketState.RECEIVED : TicketState.ANSWERED;
    }

    /** @throws Refused when a day is still to come */
    void requirePast(LocalDate today) {
        if (received.isAfter(today) || (answered != null && answered.isAfter(today))) {
            throw new Refused("desk.import.future", data.subject());
        }
    }

    /** Who asked what on which day. */
    record Key(String caller, String subject, LocalDate received) {}
}
