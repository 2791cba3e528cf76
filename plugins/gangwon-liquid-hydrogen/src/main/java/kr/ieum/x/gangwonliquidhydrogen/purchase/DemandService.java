package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Collects what firms want; only until the closing day, and for each firm and material once. */
@Component
class DemandService {

    private final Rounds rounds;
    private final Demands demands;
    private final Acting acting;
    private final TransactionOperations transactions;

    DemandService(Rounds rounds, Demands demands, Acting acting, TransactionOperations transactions) {
        this.rounds = rounds;
        this.demands = demands;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Demand> page(UUID round, String words, Slice slice) {
        return demands.page(round, words, slice);
    }

    int count(UUID round, String words) {
        return demands.count(round, words);
    }

    /** @throws Refused when the round is closed, or the firm has a demand for the material already */
    UUID add(UUID round, DemandData data) {
        acting.requireManager();
        return transactions.execute(status -> {
            requireOpen(round);
            return demands.add(round, data, acting.stamp())
                    .orElseThrow(() -> new Refused("refused.demand-twice", data.firmName(), data.material()));
        });
    }

    Demand get(UUID id) {
        return demands.find(id).orElseThrow(Gone::new);
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void change(Demand seen, DemandData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(seen.roundId());
            demands.find(seen.roundId(), data.firmId(), data.material(), data.unit())
                    .filter(other -> !other.id().equals(seen.id()))
                    .ifPresent(other -> {
                        throw new Refused("refused.demand-twice", data.firmName(), data.material());
                    });
            if (demands.change(seen.id(), seen.version(), data, acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
        });
    }

    /** Demands of lists, by what tells them apart. */
    Map<Imported, Demand> imported(Collection<Imported> places) {
        return demands.imported(places);
    }

    /**
     * Takes the demands of a list, in the transaction of its import. What a firm wants of a material already is changed.
     *
     * @throws Refused when a round is not there or takes no demands any more
     */
    void take(Map<Imported, DemandData> all) {
        acting.requireManager();
        demands.take(open(all.keySet()), all, acting.stamp());
    }

    /** Takes the demands of a list back, in the transaction of its import. */
    void giveBack(Collection<Imported> places) {
        acting.requireManager();
        open(places);
        demands.remove(
                demands.imported(places).values().stream().map(Demand::id).toList(), acting.stamp());
    }

    /** The rounds by name, held until the transaction ends. */
    private Map<String, UUID> open(Collection<Imported> places) {
        var open = new HashMap<String, UUID>();
        places.stream().map(Imported::round).distinct().sorted().forEach(name -> {
            var round = rounds.named(name).orElseThrow(() -> new Refused("refused.no-round", name));
            requireOpen(round.id());
            open.put(name, round.id());
        });
        return open;
    }

    void remove(Demand demand) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(demand.roundId());
            demands.remove(List.of(demand.id()), acting.stamp());
        });
    }

    void restore(UUID id) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(demands.roundOf(id).orElseThrow(Gone::new));
            if (demands.restore(id) == 0) {
                throw new Refused("refused.not-restored");
            }
        });
    }

    private void requireOpen(UUID round) {
        rounds.hold(round).requireDemands(acting.today());
    }
}
