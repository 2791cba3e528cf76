package kr.ieum.benchmarks;

import org.jspecify.annotations.Nullable;

/** A measured value against its goal, before machine and date are added. */
record Finding(
        double value,
        String unit,
        @Nullable String peer,
        @Nullable Double peerValue,
        String goal,
        boolean holds) {

    /** The value itself must stay at or below a limit. */
    static Finding atMost(double limit, double value, String unit, String goal) {
        return new Finding(value, unit, null, null, goal, value <= limit);
    }

    /** The value must be at most {@code factor} times the peer's. */
    static Finding againstPeer(double factor, double value, String unit, String peer, double peerValue, String goal) {
        return new Finding(value, unit, peer, peerValue, goal, value <= factor * peerValue);
    }

    @Nullable Double ratio() {
        return peerValue == null ? null : value / peerValue;
    }
}
