package kr.ieum.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * What a benchmark found.
 *
 * @param name such as {@code firms.page}
 * @param value what was measured, in {@code unit}
 * @param peer what it is compared with in the same run; {@code null} when the goal is absolute
 * @param peerValue the peer's value in the same unit
 * @param ratio value divided by peerValue
 * @param goal the promise in words
 * @param holds whether the promise is kept
 * @param machine processor, cores and memory
 * @param date of the run, as 2026-11-24
 */
record Result(
        String name,
        double value,
        String unit,
        @Nullable String peer,
        @Nullable Double peerValue,
        @Nullable Double ratio,
        String goal,
        boolean holds,
        String machine,
        String date) {}
