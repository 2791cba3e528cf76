package kr.ieum.benchmarks;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Repeats a measurement: some rounds to warm up, then those that count. */
final class Samples {

    private Samples() {}

    /** Milliseconds that the action takes. */
    static double milliseconds(Action action) {
        var start = System.nanoTime();
        try {
            action.run();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(int warmUp, int rounds, DoubleSupplier measurement) {
        return quantile(0.5, warmUp, rounds, measurement);
    }

    /** The value that the given part of the rounds does not exceed. */
    static double quantile(double part, int warmUp, int rounds, DoubleSupplier measurement) {
        var values = IntStream.range(0, warmUp + rounds)
                .mapToDouble(round -> measurement.getAsDouble())
                .skip(warmUp)
                .toArray();
        return quantile(part, values);
    }

    static double quantile(double part, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
    }

    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }
}
