package kr.ieum.industry.joint;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** Something cannot be done in a tenant that regions have in common. */
public final class JointRefused extends Refusal {

    private final Why why;

    JointRefused(Why why, Serializable... arguments) {
        super("industry.joint.refused." + why, arguments);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public enum Why {
        /** The user's region is not a member of the group today. */
        NO_MEMBER,
        /** Without business number nobody could tell that two members mean the same firm. */
        NO_NUMBER,
        /** Another member has put the firm there. */
        THERE_ALREADY,
        UNKNOWN,
        /** Only the region that put a firm there takes it back. */
        NOT_YOURS,
        /** Roadmaps and projects are in the tenant of a group. */
        NO_GROUP,
        MOVED_ON,
        NAME,
        SUMMARY,
        BODY,
        YEARS,
        MONEY,
        REASON,
        /** A version that was fixed is never changed. */
        FIXED,
        /** There is a draft already. */
        DRAFT_THERE,
        /** Whoever has the stage has not taken it over yet. */
        NOT_RECEIVED,
        RECEIVED_ALREADY,
        /** Nobody is in charge of the next stage. */
        NEXT_UNKNOWN,
        /** The rule {@code joint-group.stages} does not have the stage. */
        NO_STAGE
    }
}
