package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of tickets.
 *
 * @param subject null when it is restricted; so is the caller
 */
record TicketRow(
        UUID id,
        int version,
        int number,
        SecurityLevel level,
        @Nullable String subject,
        @Nullable String caller,
        Category category,
        Priority priority,
        TicketState state,
        String ownerName,
        Instant received,
        LocalDate due,
        @Nullable Instant answered) {}
