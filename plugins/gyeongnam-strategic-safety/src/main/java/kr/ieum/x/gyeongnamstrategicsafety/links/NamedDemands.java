package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugin.Refused;

/** Demands by body and title, as lists name them. */
record NamedDemands(Map<List<String>, Demand> demands) {

    /** @throws Refused when a body has two demands of the same title: a list cannot tell them apart */
    static NamedDemands of(List<Demand> all) {
        var demands = new HashMap<List<String>, Demand>();
        all.forEach(demand -> {
            if (demands.put(key(demand), demand) != null) {
                throw new Refused(
                        "links.import.twice", demand.member(), demand.data().title());
            }
        });
        return new NamedDemands(demands);
    }

    Optional<Demand> of(Map<String, String> row) {
        return Optional.ofNullable(
                demands.get(List.of(row.getOrDefault("member", ""), row.getOrDefault("demand", ""))));
    }

    static List<String> key(Demand demand) {
        return List.of(demand.member(), demand.data().title());
    }
}
