package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which demands are looked for; null stands for all.
 *
 * @param words parts of title, description or body, never of a restricted demand
 * @param stage a stage that one of its firms has
 */
record DemandFilter(
        String words,
        @Nullable Sector sector,
        @Nullable Need need,
        @Nullable LinkStage stage,
        @Nullable SecurityLevel level) {

    static final DemandFilter ALL = new DemandFilter("", null, null, null, null);
}
