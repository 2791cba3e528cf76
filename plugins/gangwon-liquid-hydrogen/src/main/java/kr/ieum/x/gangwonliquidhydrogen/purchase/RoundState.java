package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.util.Set;

/** The steps of a round. */
enum RoundState {
    COLLECTING,
    CLOSED,
    ORDERED,
    SETTLED,
    CANCELLED;

    private Set<RoundState> next() {
        return switch (this) {
            case COLLECTING -> Set.of(CLOSED, CANCELLED);
            // back to collecting only with a reason
            case CLOSED -> Set.of(COLLECTING, ORDERED, CANCELLED);
            case ORDERED -> Set.of(CLOSED, SETTLED);
            // an order that is settled anew stays where it is; one taken back leads to the state before
            case SETTLED -> Set.of(ORDERED);
            case CANCELLED -> Set.of();
        };
    }

    boolean mayBecome(RoundState other) {
        return next().contains(other);
    }
}
