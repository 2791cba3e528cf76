package kr.ieum.plugins.jobs;

/** Says in words what a plugin threw. */
final class JobFailure {

    private static final int LENGTH = 500;

    private JobFailure() {}

    /** The innermost cause, at most 500 characters. */
    static String words(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var words = String.valueOf(root);
        return words.substring(0, Math.min(words.length(), LENGTH));
    }
}
