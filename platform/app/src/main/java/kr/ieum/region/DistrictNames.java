package kr.ieum.region;

import kr.ieum.region.NameTable.Hit;
import org.jspecify.annotations.Nullable;

/** Names of districts, in full (수원시) and short as people write them (수원). */
final class DistrictNames {

    private final NameTable<District> full = new NameTable<>();
    private final NameTable<District> brief = new NameTable<>();

    /** @param today the district that the name leads to */
    void put(String name, District today) {
        full.put(name, today);
        if (name.endsWith("시") || name.endsWith("군")) {
            brief.put(name.substring(0, name.length() - 1), today);
        }
    }

    @Nullable Hit<District> at(AddressText text, int from) {
        var named = full.at(text, from, false);
        return named != null ? named : brief.at(text, from, true);
    }

    @Nullable Hit<District> inFullAt(AddressText text, int from) {
        return full.at(text, from, false);
    }
}
