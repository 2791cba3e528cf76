package kr.ieum.industry.joint;

import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.tenancy.Tenancy;

/** Roadmaps and projects belong to a group, not to a region. */
final class JointTenant {

    /** As many as a page shows of a history. */
    static final int MOST_CHANGES = 200;

    private static final int LONG = 1_000;

    private JointTenant() {}

    static void require() {
        if (!Tenancy.current().isJoint()) {
            throw new JointRefused(Why.NO_GROUP);
        }
    }

    static void require(Why why, boolean holds) {
        if (!holds) {
            throw new JointRefused(why);
        }
    }

    static boolean isText(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    static boolean isLong(String text) {
        return isText(text, LONG);
    }
}
