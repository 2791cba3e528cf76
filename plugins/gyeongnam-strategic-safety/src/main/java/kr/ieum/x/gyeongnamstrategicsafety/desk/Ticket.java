package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.util.List;
import kr.ieum.x.gyeongnamstrategicsafety.records.Head;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it is kept.
 *
 * @param number by which people name it
 * @param owner id of who answers, null before it is assigned
 * @param rounds the present one first
 */
record Ticket(
        Head head,
        int number,
        TicketData data,
        TicketState state,
        @Nullable String owner,
        String ownerName,
        List<Round> rounds) {

    Round present() {
        return rounds.getFirst();
    }
}
