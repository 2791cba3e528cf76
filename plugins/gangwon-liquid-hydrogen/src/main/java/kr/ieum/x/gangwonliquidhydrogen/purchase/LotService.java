package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.ChangedMeanwhile;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lots of a closed round and what suppliers offer for them, until one is ordered. */
@Component
class LotService {

    private final Rounds rounds;
    private final Lots lots;
    private final Offers offers;
    private final Acting acting;
    private final TransactionOperations transactions;

    LotService(Rounds rounds, Lots lots, Offers offers, Acting acting, TransactionOperations transactions) {
        this.rounds = rounds;
        this.lots = lots;
        this.offers = offers;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Lot> lots(UUID round) {
        return lots.of(round);
    }

    List<Offer> offers(UUID lot) {
        return offers.of(lot);
    }

    /**
     * Says what a firm pays when it buys alone; the saving is counted against it.
     *
     * @param singlePrice won for one unit; null when nobody knows
     */
    void price(UUID lot, int version, @Nullable Long singlePrice) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            if (lots.price(lot, version, singlePrice, acting.stamp()) == 0) {
                var now = lots.find(lot).orElseThrow(Gone::new);
                throw new ChangedMeanwhile(
                        now.version(), now.changedBy(), now.changedAt(), Objects.toString(now.singlePrice(), "-"));
            }
        });
    }

    UUID add(UUID lot, OfferData data) {
        acting.requireManager();
        return transactions.execute(status -> {
            requireOpen(lot);
            return offers.add(lot, data, acting.stamp());
        });
    }

    /** @throws ChangedMeanwhile when somebody else was faster */
    void change(Offer before, int version, OfferData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(before.lotId());
            if (offers.change(before.id(), version, data, acting.stamp()) == 0) {
                var now = offers.find(before.id()).orElseThrow(Gone::new);
                throw new ChangedMeanwhile(
                        now.version(), now.changedBy(), now.changedAt(), now.supplier() + " · " + now.unitPrice());
            }
        });
    }

    void remove(Offer offer) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(offer.lotId());
            offers.remove(offer.id(), acting.stamp());
        });
    }

    void restore(Offer offer) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(offer.lotId());
            offers.restore(offer.id());
        });
    }

    private void requireOpen(UUID id) {
        var lot = lots.find(id).orElseThrow(Gone::new);
        var round = rounds.hold(lot.roundId());
        if (round.state() != RoundState.CLOSED && round.state() != RoundState.ORDERED) {
            throw new Refused("refused.offers", round.state());
        }
        if (lots.find(id).orElseThrow(Gone::new).ordered()) {
            throw new Refused("refused.lot-ordered", lot.material());
        }
    }
}
