package kr.ieum.plugins;

/** Where an installation stands. */
public enum InstallationState {
    /** Kept, and never run yet. */
    INSTALLED,
    /** Running, and started again with the platform. */
    ENABLED,
    /** Stopped by the region; data and archive are kept. */
    DISABLED,
    /** Did not start; the reason is kept with it. */
    FAILED;

    boolean mayBeEnabled() {
        return this != ENABLED;
    }
}
