package kr.ieum.industry.growth;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** Something cannot be done with a growth plan. */
public final class GrowthRefused extends Refusal {

    private final Why why;

    GrowthRefused(Why why, Serializable... arguments) {
        super("industry.growth.refused." + why, arguments);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    static void require(Why otherwise, boolean holds, Serializable... arguments) {
        if (!holds) {
            throw new GrowthRefused(otherwise, arguments);
        }
    }

    public enum Why {
        UNKNOWN,
        /** Somebody else was faster. */
        MOVED_ON,
        /** The firm holds no class. */
        NO_CLASS,
        /** The firm has an open plan. */
        THERE_ALREADY,
        /** What was agreed on is changed only after it was opened again. */
        NOT_A_DRAFT,
        /** Supports and results are entered from the agreement to the review. */
        NOT_AT_WORK,
        STRATEGY,
        RECOMMENDER,
        /** An area that the rule of areas does not have, or a note that is too long. */
        RATING,
        /** A kind that the package does not have, or no reason. */
        NEED,
        GOAL,
        NO_DIAGNOSIS,
        NO_NEED,
        NO_GOAL,
        /** A kind of support that no package has. */
        KIND,
        AXIS,
        PROGRAM,
        AMOUNT,
        DAYS,
        /** The package of the plan does not have the kind, and no reason was given. */
        OUTSIDE,
        /** The register of firms has the figure of that year. */
        REGISTERED,
        /** A result of a year that is not between base and target, or without source. */
        RESULT,
        RESULTS_MISSING,
        /** All results are there, so that the review needs no reason. */
        RESULTS_THERE
    }
}
