package kr.ieum.plugins;

/** Where an installation stands. */
public enum InstallationState {
    /** Kept, and never run yet. */
    INSTALLED,
    /** Running, and started again with the platform. */
    ENABLED,
    /** Stopped by the region; its data are kept. */
    DISABLED,
    /** Did not start; the reason is kept with it. */
    FAILED,
    /** Stopped by the platform after too many faults. */
    SUSPENDED,
    /** Stopped by the ministry; nobody in the region can start it. */
    BANNED,
    /** Enabled, and stopped until all that it needs runs; starts by itself then. */
    WAITING,
    /** Taken away by the region; its data are kept until a day. */
    REMOVED;

    public boolean mayBeEnabled() {
        return switch (this) {
            case INSTALLED, DISABLED, FAILED, SUSPENDED, WAITING -> true;
            case ENABLED, BANNED, REMOVED -> false;
        };
    }

    public boolean mayBeDisabled() {
        return this == ENABLED || this == WAITING;
    }

    /** Of a banned one another version may be in order, such as one that a good key has signed. */
    public boolean mayChangeVersion() {
        return this != REMOVED;
    }

    /** Whether the region has it enabled and only a fault or a need keeps it from running. */
    public boolean wantsToRun() {
        return this == ENABLED || this == FAILED || this == SUSPENDED || this == WAITING;
    }
}
