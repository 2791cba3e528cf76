package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.Set;
import kr.ieum.plugin.Refused;

/** 접수 → 배정 → 답변 → 종결, and from the last two back to 접수. */
enum TicketState {
    RECEIVED,
    ASSIGNED,
    ANSWERED,
    CLOSED;

    Set<TicketState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(ASSIGNED);
            // someone else may take it
            case ASSIGNED -> Set.of(ASSIGNED, ANSWERED);
            case ANSWERED -> Set.of(CLOSED, RECEIVED);
            case CLOSED -> Set.of(RECEIVED);
        };
    }

    /** @throws Refused when the step is not allowed */
    void checkStep(TicketState to) {
        if (!next().contains(to)) {
            throw new Refused("desk.no-such-step");
        }
    }
}
