package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.links.SupplyStore.Place;
import kr.ieum.x.gyeongnamstrategicsafety.links.SupplyStore.Supply;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import org.springframework.stereotype.Component;

/**
 * Keeps imported links: a firm, told by its business number, for a demand, told by body and title. A list says where a
 * link stands today, so it may skip steps; an end still needs its reason.
 */
@Component
class SupplyKeeper implements ListImport.Keeper {

    private final DemandStore demands;
    private final SupplyStore store;
    private final Firms firms;
    private final Labels labels;

    SupplyKeeper(DemandStore demands, SupplyStore store, Firms firms, Labels labels) {
        this.demands = demands;
        this.store = store;
        this.firms = firms;
        this.labels = labels;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var places = places(keys);
        var kept = store.find(places.values());
        var found = new HashMap<List<String>, Map<String, String>>();
        places.forEach((key, place) ->
                Optional.ofNullable(kept.get(place)).ifPresent(supply -> found.put(key, row(key, supply))));
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var cells = new Cells(rows);
        var named = NamedDemands.of(demands.named(cells.column("member"), cells.column("demand")));
        var known = firms.byNumber(rows.stream().map(SupplyKeeper::number).toList());
        var seen = new HashSet<Place>();
        store.take(rows.stream()
                .map(row -> supply(row, named, known))
                .peek(supply -> requireOnce(supply, seen))
                .toList());
    }

    @Override
    public void remove(List<List<String>> keys) {
        store.remove(places(keys).values());
    }

    private Map<List<String>, Place> places(List<List<String>> keys) {
        var named = NamedDemands.of(demands.named(Cells.keys(keys, 0), Cells.keys(keys, 1)));
        var known = firms.byNumber(List.of(Cells.keys(keys, 2)));
        var places = new LinkedHashMap<List<String>, Place>();
        keys.forEach(key -> {
            var demand = named.demands().get(key.subList(0, 2));
            var firm = known.get(key.get(2));
            if (demand != null && firm != null) {
                places.put(key, new Place(demand.head().id(), firm.id()));
            }
        });
        return places;
    }

    private Map<String, String> row(List<String> key, Supply supply) {
        return Cells.row(
                "member", key.get(0),
                "demand", key.get(1),
                "firm", key.get(2),
                "stage", labels.of("stage", supply.stage(), Locale.KOREAN),
                "reason", supply.reason());
    }

    private Supply supply(Map<String, String> row, NamedDemands named, Map<String, Firm> known) {
        var demand = named.of(row)
                .orElseThrow(() -> new Refused(
                        "links.import.no-demand", row.getOrDefault("member", ""), row.getOrDefault("demand", "")));
        var firm = Optional.ofNullable(known.get(number(row)))
                .orElseThrow(() -> new Refused("links.import.no-firm", number(row)));
        var stage = labels.required("stage", LinkStage.class, row.getOrDefault("stage", ""), "links.import.no-stage");
        var reason = row.getOrDefault("reason", "");
        if (stage.isEnd() && reason.isBlank()) {
            throw new Refused(
                    "links.import.no-reason", firm.name(), demand.data().title());
        }
        return new Supply(new Place(demand.head().id(), firm.id()), firm.name(), stage, reason);
    }

    /** The same number may be written with hyphens and without. */
    private static void requireOnce(Supply supply, Set<Place> seen) {
        if (!seen.add(supply.place())) {
            throw new Refused("links.import.firm-twice", supply.firmName());
        }
    }

    private static String number(Map<String, String> row) {
        return row.getOrDefault("firm", "");
    }
}
