package kr.ieum.industry.classification;

/** How the computing of a run went; its review is a life cycle of its own, {@link RunState}. */
public enum RunPhase {
    QUEUED,
    COMPUTING,
    /** All firms are scored, the review can begin. */
    READY,
    CANCELLED,
    FAILED,
    /** The system stopped in the middle; nothing of the run was kept. */
    CUT_OFF;

    public boolean isAtWork() {
        return this == QUEUED || this == COMPUTING;
    }
}
