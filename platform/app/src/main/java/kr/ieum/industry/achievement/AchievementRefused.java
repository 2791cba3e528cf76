package kr.ieum.industry.achievement;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** Something cannot be done with the grades of a year. */
public final class AchievementRefused extends Refusal {

    /** Why not. */
    public enum Why {
        /** The policy has no such year. */
        NO_SUCH_YEAR,
        /** Nobody has measured the year yet, or it has no such region. */
        NOT_MEASURED,
        /** The grades of the year are fixed. */
        FIXED,
        REASON_MISSING,
        TOO_LONG,
        /** Regions without a grade. */
        GRADE_MISSING,
        /** A grade that has a fixed count is given to more or fewer regions. */
        WRONG_COUNT,
        /** An approved or published allocation stands on the grades. */
        IN_USE
    }

    private final Why why;

    AchievementRefused(Why why, Serializable... arguments) {
        super(
                "industry.achievement.refused."
                        + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                arguments);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
