package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.ListImport;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.pact.Members;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.records.EventKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordKind;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import org.springframework.stereotype.Component;

/** Keeps imported demands, told apart by body and title. They are at the level 일반, and no others are found. */
@Component
class DemandKeeper implements ListImport.Keeper {

    private final DemandStore store;
    private final Members members;
    private final Records records;
    private final Labels labels;

    DemandKeeper(DemandStore store, Members members, Records records, Labels labels) {
        this.store = store;
        this.members = members;
        this.records = records;
        this.labels = labels;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var found = new HashMap<List<String>, Map<String, String>>();
        named(keys).demands().forEach((key, demand) -> found.put(key, row(demand)));
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var cells = new Cells(rows);
        var bodies = members.idsOf(cells.column("member"));
        var all = rows.stream().map(row -> data(row, bodies)).toList();
        var before = NamedDemands.of(store.named(cells.column("member"), cells.column("demand")));
        var known = rows.stream()
                .flatMap(row -> before.of(row).stream())
                .map(demand -> demand.head().id())
                .toList();
        records.change(known, EventKind.CHANGED);
        var made = records.create(RecordKind.DEMAND, rows.size() - known.size()).iterator();
        var ids = new ArrayList<UUID>();
        rows.forEach(
                row -> ids.add(before.of(row).map(demand -> demand.head().id()).orElseGet(made::next)));
        store.write(ids, all);
    }

    @Override
    public void remove(List<List<String>> keys) {
        var demands = named(keys).demands().values().stream()
                .map(demand -> demand.head().id())
                .toList();
        var linked = store.linked(demands);
        if (!linked.isEmpty()) {
            throw new Refused("links.import.linked", String.join(", ", linked));
        }
        records.delete(demands);
    }

    private NamedDemands named(List<List<String>> keys) {
        return NamedDemands.of(store.named(Cells.keys(keys, 0), Cells.keys(keys, 1)));
    }

    private Map<String, String> row(Demand demand) {
        var data = demand.data();
        return Cells.row(
                "member", demand.member(),
                "demand", data.title(),
                "sector", labels.of("sector", data.sector(), Locale.KOREAN),
                "need", labels.of("need", data.need(), Locale.KOREAN),
                "needed-by", data.neededBy(),
                "amount", data.amount(),
                "description", data.description());
    }

    private DemandData data(Map<String, String> row, Map<String, UUID> bodies) {
        var member = row.getOrDefault("member", "");
        var body = bodies.get(member);
        if (body == null) {
            throw new Refused("links.import.no-member", member);
        }
        var amount = row.get("amount");
        return new DemandData(
                body,
                labels.required("sector", Sector.class, row.getOrDefault("sector", ""), "links.import.no-sector"),
                labels.required("need", Need.class, row.getOrDefault("need", ""), "links.import.no-need"),
                row.getOrDefault("demand", ""),
                row.getOrDefault("description", ""),
                LocalDate.parse(row.getOrDefault("needed-by", "")),
                amount == null ? null : Long.valueOf(amount));
    }
}
