package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Orders lots and divides what they cost: first what was ordered, then what was delivered. */
@Component
class OrderService {

    private final Rounds rounds;
    private final Lots lots;
    private final Offers offers;
    private final Orders orders;
    private final Acting acting;
    private final TransactionOperations transactions;

    OrderService(
            Rounds rounds, Lots lots, Offers offers, Orders orders, Acting acting, TransactionOperations transactions) {
        this.rounds = rounds;
        this.lots = lots;
        this.offers = offers;
        this.orders = orders;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Order> orders(UUID round) {
        return orders.of(round);
    }

    List<Settlement> settlements(UUID order) {
        return orders.settlements(order);
    }

    List<Share> shares(UUID settlement) {
        return orders.shares(settlement);
    }

    /** @throws Refused when the lot has been ordered already or nobody wants it */
    UUID order(Offer seen) {
        acting.requireManager();
        return transactions.execute(status -> {
            var lot = lots.find(seen.lotId()).orElseThrow(Gone::new);
            var round = rounds.hold(lot.roundId());
            // what was seen is what is ordered: an offer that was changed meanwhile is looked at again
            var offer = offers.find(seen.id())
                    .filter(now -> now.version() == seen.version())
                    .orElseThrow(() -> new Refused("refused.offer-changed", seen.supplier()));
            if (round.state() != RoundState.ORDERED) {
                round.requireWayTo(RoundState.ORDERED);
                rounds.lead(round.id(), RoundState.ORDERED, "", acting.stamp());
            }
            var uses = lots.portions(lot.id()).stream()
                    .map(portion -> new Use(portion.firmId(), portion.firmName(), portion.quantity()))
                    .toList();
            var order = orders.add(lot, offer, acting.today(), acting.stamp())
                    .orElseThrow(() -> new Refused("refused.lot-ordered", lot.name()));
            settle(order, 1, offer.unitPrice(), offer.fees(), uses, "");
            return order;
        });
    }

    /**
     * Divides anew by what was delivered.
     *
     * @param last number of the settlement that was shown last
     * @param delivered quantity by firm; a firm that is not named got nothing
     * @param fees won for the order as a whole
     * @param reason needed when what was delivered has been settled before
     */
    void settle(UUID id, int last, Map<UUID, BigDecimal> delivered, long fees, String reason) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var order = orders.find(id);
            var round = rounds.hold(order.roundId());
            var before = orders.settlements(id).getLast();
            if (before.number() != last) {
                throw new ChangedMeanwhile("refused.settled-meanwhile", before.madeBy(), before.madeAt());
            }
            if (last > 1 && reason.isBlank()) {
                throw new Refused("refused.reason");
            }
            var uses = orders.shares(before.id()).stream()
                    .map(share ->
                            new Use(share.firm(), share.name(), delivered.getOrDefault(share.firm(), BigDecimal.ZERO)))
                    .toList();
            settle(id, last + 1, order.unitPrice(), fees, uses, reason);
            if (round.state() == RoundState.ORDERED && orders.areAllDelivered(round.id())) {
                rounds.lead(round.id(), RoundState.SETTLED, "", acting.stamp());
            }
        });
    }

    /** @throws Refused when something has been delivered */
    void takeBack(UUID id, String reason) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var order = orders.find(id);
            var round = rounds.hold(order.roundId());
            if (orders.settlements(id).size() > 1) {
                throw new Refused("refused.delivered", order.name());
            }
            if (reason.isBlank()) {
                throw new Refused("refused.reason");
            }
            orders.remove(id);
            if (orders.of(round.id()).isEmpty()) {
                rounds.lead(round.id(), RoundState.CLOSED, reason, acting.stamp());
            } else {
                rounds.log(round.id(), round.state(), reason, acting.stamp());
            }
        });
    }

    private void settle(UUID order, int number, long unitPrice, long fees, List<Use> uses, String reason) {
        var quantity = uses.stream().map(Use::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var cost = new Cost(unitPrice, quantity, fees);
        orders.settle(order, number, cost, Sharing.of(cost.total(), uses), reason, acting.stamp());
    }
}
