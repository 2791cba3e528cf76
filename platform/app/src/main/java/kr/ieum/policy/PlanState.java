package kr.ieum.policy;

/** Where an item of the plan stands. */
public enum PlanState {
    PLANNED,
    RUNNING,
    DONE,
    STOPPED;

    /** Whether there is still something to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
