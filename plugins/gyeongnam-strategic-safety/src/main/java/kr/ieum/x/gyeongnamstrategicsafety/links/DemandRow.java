package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of demands. Of a restricted one the list says only that it is there: what it holds is seen where
 * looking is kept in the history.
 *
 * @param title null when it is restricted; so are member and amount
 * @param candidates how many firms are in talk
 * @param furthest the furthest open stage, null without candidates
 */
record DemandRow(
        UUID id,
        int version,
        SecurityLevel level,
        @Nullable String title,
        @Nullable String member,
        Sector sector,
        Need need,
        LocalDate neededBy,
        @Nullable Long amount,
        int candidates,
        @Nullable LinkStage furthest) {}
