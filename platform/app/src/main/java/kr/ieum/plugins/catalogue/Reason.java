package kr.ieum.plugins.catalogue;

/** Why the ministry does something; nothing is decided without one. */
final class Reason {

    private static final int MAX_LENGTH = 1000;

    private Reason() {}

    /** @throws ReasonMissing when there is none, or more than 1000 characters */
    static String checked(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            throw new ReasonMissing();
        }
        return stripped;
    }
}
