package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a body of the pact looks for.
 *
 * @param member the body
 * @param neededBy the day by which it is needed
 * @param amount what it is about, in whole won; null when it is not about money or not known
 */
record DemandData(
        UUID member,
        Sector sector,
        Need need,
        String title,
        String description,
        LocalDate neededBy,
        @Nullable Long amount) {

    DemandData {
        title = title.strip();
        if (title.isEmpty() || title.length() > 200) {
            throw new Refused("links.title-missing");
        }
        if (amount != null && amount <= 0) {
            throw new Refused("links.amount-not-positive");
        }
    }
}
