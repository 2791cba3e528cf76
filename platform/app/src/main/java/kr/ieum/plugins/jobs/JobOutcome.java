package kr.ieum.plugins.jobs;

/** How a run of a job has ended. */
public enum JobOutcome {
    WELL,
    /** It threw something, which is counted as a fault of the plugin. */
    FAILED,
    /** It was interrupted at the limit, which is counted as a fault of the plugin. */
    TOO_LONG,
    /** The plugin was stopped in the middle; the run is made up for when it starts again. */
    CUT_OFF
}
