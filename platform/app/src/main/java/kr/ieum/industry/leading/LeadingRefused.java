package kr.ieum.industry.leading;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** A leading innovator cannot be proposed or designated. */
public final class LeadingRefused extends Refusal {

    /** Why not. */
    enum Why {
        /** The law lets regions outside of 수도권 choose. */
        NOT_THIS_REGION,
        /** The region has as many as it may. */
        FULL,
        /** The firm is one already, or proposed. */
        THERE_ALREADY,
        NO_SUCH_FIRM,
        GROUNDS_MISSING,
        /** The term still runs. */
        NOT_YET,
        /** It was extended once, or has not been. */
        OTHER_TERM,
        UNKNOWN
    }

    LeadingRefused(Why why, Serializable... arguments) {
        super(
                "industry.leading.refused."
                        + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                arguments);
    }
}
