package kr.ieum.project;

/** Where a project stands. */
public enum ProjectState {
    PLANNED,
    RUNNING,
    /** All its steps are done. */
    ENDED,
    /** Given up, with a reason. */
    STOPPED;

    /** Whether something of it may still be changed. */
    public boolean isOpen() {
        return this == PLANNED || this == RUNNING;
    }
}
