package kr.ieum.lifecycle;

import kr.ieum.text.Refusal;

/** A step cannot be taken. */
public final class StepRefused extends Refusal {

    /** Why not. */
    public enum Why {
        /** The record's kind has no such step from where it stands. */
        NO_SUCH_STEP,
        /** The user's role may not take it. */
        NOT_YOURS,
        REASON_MISSING,
        EVIDENCE_MISSING,
        TOO_LONG,
        /** Somebody else took a step meanwhile. */
        MOVED_ON,
        /** The record has no case in this tenant. */
        UNKNOWN
    }

    private final Why why;

    StepRefused(Why why) {
        super("lifecycle.refused."
                + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
