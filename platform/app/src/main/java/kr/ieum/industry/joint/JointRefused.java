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
        NOT_YOURS
    }
}
