package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.ChangedMeanwhile;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Slice;
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

    /**
     * @param version of the demand as it was shown
     * @throws ChangedMeanwhile when somebody else was faster
     */
    void change(Demand before, int version, DemandData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(before.roundId());
            demands.find(before.roundId(), data.firmId(), data.material(), data.unit())
                    .filter(other -> !other.id().equals(before.id()))
                    .ifPresent(other -> {
                        throw new Refused("refused.demand-twice", data.firmName(), data.material());
                    });
            if (demands.change(before.id(), version, data, acting.stamp()) == 0) {
                throw changed(before.id());
            }
        });
    }

    void remove(Demand demand) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(demand.roundId());
            demands.remove(demand.id(), acting.stamp());
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

    private Refused changed(UUID id) {
        return demands.find(id)
                .<Refused>map(now -> new ChangedMeanwhile(
                        now.version(),
                        now.changedBy(),
                        now.changedAt(),
                        now.firmName() + " · " + now.material() + " " + now.quantity() + " " + now.unit()))
                .orElseGet(Gone::new);
    }
}
