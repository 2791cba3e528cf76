package kr.ieum.exchange;

/** What becomes of a row, or became. */
public enum ImportOutcome {
    NEW,
    CHANGED,
    SAME,
    /** Named by the last snapshot of the list, not by this file. */
    GONE,
    PROBLEM,
    /** Its addresses lie in other regions. */
    ELSEWHERE,
    /** Word for word an earlier row of the file; skipped. */
    REPEATED;

    /** Text key of the outcome's name. */
    public String key() {
        return "exchange.outcome." + name();
    }
}
