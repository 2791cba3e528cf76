package kr.ieum.industry.catalogue;

import kr.ieum.text.Refusal;

/** An industry of the region cannot be written so. */
public final class IndustryRefused extends Refusal {

    private final Why why;

    IndustryRefused(Why why) {
        super("industry.catalogue.refused." + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public enum Why {
        UNKNOWN,
        CHANGED_MEANWHILE,
        /** The rule {@code scope.industry} does not name the region. */
        NOT_THIS_REGION,
        NAME,
        DAYS,
        SCORE,
        /** A class that KSIC does not have. */
        SCOPE,
        /** Only an industry before the reform can have been one's origin. */
        FORMER,
        /** Others came from it. */
        FOLLOWED
    }
}
