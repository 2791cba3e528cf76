package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugin.Cells;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps imported demands: a row is told by the round's name, the firm's business number, the material and its unit. */
@Component
class DemandKeeper implements Keeper {

    static final String ROUND = "round";
    static final String NUMBER = "number";
    static final String MATERIAL = "material";
    static final String UNIT = "unit";
    static final String QUANTITY = "quantity";
    static final String WANTED = "wanted";
    static final String NOTE = "note";

    private final DemandService service;
    private final Firms firms;

    DemandKeeper(DemandService service, Firms firms) {
        this.service = service;
        this.firms = firms;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var places = places(keys);
        var kept = service.imported(places.values());
        var found = new HashMap<List<String>, Map<String, String>>();
        places.forEach((key, place) ->
                Optional.ofNullable(kept.get(place)).ifPresent(demand -> found.put(key, row(key, demand))));
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var known = firms.byNumber(
                rows.stream().map(row -> value(row, NUMBER)).distinct().toList());
        var all = new LinkedHashMap<Imported, DemandData>();
        for (var row : rows) {
            var data = data(row, known);
            var place = new Imported(value(row, ROUND), data.firmId(), data.material(), data.unit());
            if (all.put(place, data) != null) {
                throw new Refused("refused.demand-twice", data.firmName(), data.material());
            }
        }
        service.take(all);
    }

    @Override
    public void remove(List<List<String>> keys) {
        service.giveBack(places(keys).values());
    }

    /** Where the firms of the keys are known, by key. */
    private Map<List<String>, Imported> places(List<List<String>> keys) {
        var known =
                firms.byNumber(keys.stream().map(key -> key.get(1)).distinct().toList());
        var places = new LinkedHashMap<List<String>, Imported>();
        keys.forEach(key -> Optional.ofNullable(known.get(key.get(1)))
                .ifPresent(firm -> places.put(key, new Imported(key.getFirst(), firm.id(), key.get(2), key.get(3)))));
        return places;
    }

    private static DemandData data(Map<String, String> row, Map<String, Firm> known) {
        var firm = known.get(value(row, NUMBER));
        if (firm == null) {
            throw new Refused("refused.no-firm", value(row, NUMBER));
        }
        var quantity = new BigDecimal(value(row, QUANTITY));
        if (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > DemandForm.DECIMALS) {
            throw new Refused("refused.quantity");
        }
        @Nullable String wanted = row.get(WANTED);
        return new DemandData(
                firm.id(),
                firm.name(),
                value(row, MATERIAL),
                quantity,
                value(row, UNIT),
                wanted == null ? null : LocalDate.parse(wanted),
                row.getOrDefault(NOTE, ""));
    }

    private static Map<String, String> row(List<String> key, Demand demand) {
        return Cells.row(
                ROUND, key.get(0),
                NUMBER, key.get(1),
                MATERIAL, demand.material(),
                UNIT, demand.unit(),
                QUANTITY, demand.quantity().stripTrailingZeros().toPlainString(),
                WANTED, demand.wantedBy(),
                NOTE, demand.note());
    }

    private static String value(Map<String, String> row, String field) {
        return row.getOrDefault(field, "").strip();
    }
}
