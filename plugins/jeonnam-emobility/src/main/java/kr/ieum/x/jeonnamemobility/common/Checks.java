package kr.ieum.x.jeonnamemobility.common;

/** Checks of a form. */
public final class Checks {

    private Checks() {}

    /** Whether all passed. All are made before this is asked, so that every fault is shown at once. */
    public static boolean all(boolean... passed) {
        for (var each : passed) {
            if (!each) {
                return false;
            }
        }
        return true;
    }
}
