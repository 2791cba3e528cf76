package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ListImport.Keeper;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps imported demands: a row is told by the round's name, the firm's business number, the material and its unit. */
class DemandKeeper implements Keeper {

    static final String ROUND = "round";
    static final String NUMBER = "number";
    static final String MATERIAL = "material";
    static final String UNIT = "unit";
    static final String QUANTITY = "quantity";
    static final String WANTED = "wanted";
    static final String NOTE = "note";

    private final Rounds rounds;
    private final Demands demands;
    private final DemandService service;
    private final Firms firms;
    private final Words words;
    private final TransactionOperations transactions;

    DemandKeeper(
            Rounds rounds,
            Demands demands,
            DemandService service,
            Firms firms,
            Words words,
            TransactionOperations transactions) {
        this.rounds = rounds;
        this.demands = demands;
        this.service = service;
        this.firms = firms;
        this.words = words;
        this.transactions = transactions;
    }

    @Override
    public Map<List<String>, Map<String, String>> find(List<List<String>> keys) {
        var known =
                firms.byNumber(keys.stream().map(key -> key.get(1)).distinct().toList());
        var found = new HashMap<List<String>, Map<String, String>>();
        keys.forEach(key -> find(key, known).ifPresent(demand -> found.put(key, values(key, demand))));
        return found;
    }

    @Override
    public void keep(List<Map<String, String>> rows) {
        var known = firms.byNumber(
                rows.stream().map(row -> value(row, NUMBER)).distinct().toList());
        said(() -> transactions.executeWithoutResult(status -> rows.forEach(row -> keep(row, known))));
    }

    @Override
    public void remove(List<List<String>> keys) {
        var known =
                firms.byNumber(keys.stream().map(key -> key.get(1)).distinct().toList());
        said(() -> transactions.executeWithoutResult(
                status -> keys.forEach(key -> find(key, known).ifPresent(service::remove))));
    }

    private void keep(Map<String, String> row, Map<String, Firm> known) {
        var round =
                rounds.named(value(row, ROUND)).orElseThrow(() -> new Refused("refused.no-round", value(row, ROUND)));
        var firm = known.get(value(row, NUMBER));
        if (firm == null) {
            throw new Refused("refused.no-firm", value(row, NUMBER));
        }
        var quantity = new BigDecimal(value(row, QUANTITY));
        if (quantity.signum() <= 0) {
            throw new Refused("refused.quantity");
        }
        @Nullable String wanted = row.get(WANTED);
        var data = new DemandData(
                firm.id(),
                firm.name(),
                value(row, MATERIAL),
                quantity,
                value(row, UNIT),
                wanted == null ? null : LocalDate.parse(wanted),
                row.getOrDefault(NOTE, ""));
        demands.find(round.id(), firm.id(), data.material(), data.unit())
                .ifPresentOrElse(
                        demand -> service.change(demand, demand.version(), data), () -> service.add(round.id(), data));
    }

    private Optional<Demand> find(List<String> key, Map<String, Firm> known) {
        var firm = known.get(key.get(1));
        return firm == null
                ? Optional.empty()
                : rounds.named(key.getFirst())
                        .flatMap(round -> demands.find(round.id(), firm.id(), key.get(2), key.get(3)));
    }

    private static Map<String, String> values(List<String> key, Demand demand) {
        var values = new HashMap<>(Map.of(
                ROUND, key.get(0),
                NUMBER, key.get(1),
                MATERIAL, demand.material(),
                UNIT, demand.unit(),
                QUANTITY, demand.quantity().stripTrailingZeros().toPlainString(),
                NOTE, demand.note()));
        if (demand.wantedBy() != null) {
            values.put(WANTED, demand.wantedBy().toString());
        }
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String value(Map<String, String> row, String field) {
        return row.getOrDefault(field, "").strip();
    }

    /** The import says to the person what a rule refused. */
    private void said(Runnable work) {
        try {
            work.run();
        } catch (Refused refusal) {
            throw new IllegalArgumentException(words.of(refusal), refusal);
        }
    }
}
