package kr.ieum.plugins.space;

/** A plugin's changelog did not run through; the message says what the database said. */
public final class ChangelogFailed extends RuntimeException {

    ChangelogFailed(Throwable failure) {
        super(root(failure));
    }

    ChangelogFailed(String reason) {
        super(reason);
    }

    private static String root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
