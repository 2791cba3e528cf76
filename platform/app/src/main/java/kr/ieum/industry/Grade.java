package kr.ieum.industry;

/** How well a region did in a year (requirements 1.13), from the best to the last. */
public enum Grade {
    S,
    A,
    B,
    C,
    D;

    public boolean isBetterThan(Grade other) {
        return compareTo(other) < 0;
    }
}
