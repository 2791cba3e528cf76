package kr.ieum.industry.allocation;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** Something cannot be done with an allocation sheet. */
public final class SheetRefused extends Refusal {

    /** Why not. */
    public enum Why {
        /** The policy has no such year. */
        NO_SUCH_YEAR,
        /** A sheet of the year came before, so this one needs a reason. */
        REASON_MISSING,
        TOO_LONG,
        /** A sheet of the year is approved and not published yet. */
        APPROVED_ALREADY,
        /** Somebody else has drafted a sheet of the year at the same moment. */
        DRAFTED_MEANWHILE,
        /** Nobody has fixed the grades of the year. */
        GRADES_NOT_FIXED,
        /** It was computed with other grades than those that are fixed. */
        GRADES_DIFFER,
        /** It was computed with other values than the rules of the year say. */
        RULES_DIFFER,
        /** A grade with a fixed count goes to more or fewer regions. */
        WRONG_COUNT
    }

    private final Why why;

    SheetRefused(Why why, Serializable... arguments) {
        super(
                "industry.allocation.refused."
                        + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                arguments);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
