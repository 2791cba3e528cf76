package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;
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
    private final Words words;
    private final TransactionOperations transactions;

    LotService(
            Rounds rounds, Lots lots, Offers offers, Acting acting, Words words, TransactionOperations transactions) {
        this.rounds = rounds;
        this.lots = lots;
        this.offers = offers;
        this.acting = acting;
        this.words = words;
        this.transactions = transactions;
    }

    List<Lot> lots(UUID round) {
        return lots.of(round);
    }

    Lot get(UUID lot) {
        return lots.find(lot).orElseThrow(Gone::new);
    }

    List<Portion> portions(UUID lot) {
        return lots.portions(lot);
    }

    List<Offer> offers(UUID lot) {
        return offers.of(lot);
    }

    Offer offer(UUID offer) {
        return offers.find(offer).orElseThrow(Gone::new);
    }

    /**
     * Says what a firm pays when it buys alone; the saving is counted against it.
     *
     * @param singlePrice won for one unit; null when nobody knows
     * @throws ChangedMeanwhile when somebody else was faster
     */
    void price(Lot seen, @Nullable Long singlePrice) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            if (lots.price(seen.id(), seen.version(), singlePrice, acting.stamp()) == 0) {
                throw get(seen.id()).meanwhile();
            }
        });
    }

    /**
     * Puts a part of a lot into a lot of its own. What leaves the one is in the other, to the last unit; the offers stay.
     *
     * @param moved quantity by demand; one that is not named, or with 0, stays where it is
     * @return the new lot
     * @throws Refused when nothing would move, nothing would stay, or more would move than there is
     * @throws ChangedMeanwhile when somebody else was faster
     */
    UUID split(Lot seen, Map<UUID, BigDecimal> moved) {
        acting.requireManager();
        return transactions.execute(status -> {
            claim(seen);
            var portions = lots.portions(seen.id());
            var taken = portions.stream()
                    .filter(portion -> moved.getOrDefault(portion.demandId(), BigDecimal.ZERO)
                                    .signum()
                            > 0)
                    .map(portion -> taken(portion, moved.getOrDefault(portion.demandId(), BigDecimal.ZERO)))
                    .toList();
            if (taken.isEmpty() || sum(taken).compareTo(sum(portions)) == 0) {
                throw new Refused("refused.split", seen.name());
            }
            var part = lots.addPart(seen, acting.stamp());
            lots.move(seen.id(), part, taken);
            log(
                    seen,
                    "lot.split.log",
                    seen.name(),
                    words.quantity(sum(taken), seen.unit()),
                    get(part).name());
            return part;
        });
    }

    /**
     * Puts two lots of one material together again, with what suppliers offered for either.
     *
     * @throws ChangedMeanwhile when somebody else was faster
     */
    void merge(Lot seen, Lot other) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            if (!seen.isPartOfTheSame(other)) {
                throw new Refused("refused.merge", seen.name(), other.name());
            }
            claim(seen);
            claim(other);
            lots.move(other.id(), seen.id(), lots.portions(other.id()));
            lots.removeInto(other.id(), seen.id());
            log(seen, "lot.merge.log", other.name(), seen.name());
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
    void change(Offer seen, OfferData data) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            requireOpen(seen.lotId());
            if (offers.change(seen.id(), seen.version(), data, acting.stamp()) == 0) {
                throw offer(seen.id()).meanwhile();
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

    private void claim(Lot seen) {
        requireOpen(seen.id());
        if (!lots.touch(seen, acting.stamp())) {
            throw get(seen.id()).meanwhile();
        }
        offers.touch(seen.id());
    }

    private void log(Lot lot, String key, Object... arguments) {
        var round = rounds.hold(lot.roundId());
        rounds.log(round.id(), round.state(), words.get(key, arguments), acting.stamp());
    }

    private void requireOpen(UUID id) {
        var lot = get(id);
        var round = rounds.hold(lot.roundId());
        if (round.state() != RoundState.CLOSED && round.state() != RoundState.ORDERED) {
            throw new Refused("refused.offers", round.state());
        }
        if (get(id).ordered()) {
            throw new Refused("refused.lot-ordered", lot.name());
        }
    }

    private static Portion taken(Portion portion, BigDecimal quantity) {
        if (quantity.compareTo(portion.quantity()) > 0) {
            throw new Refused("refused.split-more", portion.firmName(), portion.quantity());
        }
        return new Portion(portion.demandId(), portion.firmId(), portion.firmName(), quantity);
    }

    private static BigDecimal sum(List<Portion> portions) {
        return portions.stream().map(Portion::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
