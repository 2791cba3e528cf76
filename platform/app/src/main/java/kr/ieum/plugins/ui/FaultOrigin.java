package kr.ieum.plugins.ui;

import java.util.Arrays;

/** Where a failure came from. */
final class FaultOrigin {

    private FaultOrigin() {}

    /** Whether code of the package, which ends in a dot, was running when the failure or one of its causes was thrown. */
    static boolean isIn(Throwable failure, String ownPackage) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (Arrays.stream(cause.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith(ownPackage))) {
                return true;
            }
        }
        return false;
    }
}
