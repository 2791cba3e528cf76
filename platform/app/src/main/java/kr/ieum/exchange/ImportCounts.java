package kr.ieum.exchange;

/**
 * Rows by what becomes of them.
 *
 * @param same rows that change nothing, repetitions within the file included
 * @param gone entries of the last snapshot that this file does not name
 * @param warned rows among new, changed and same that someone should look at
 */
public record ImportCounts(long added, long changed, long same, long gone, long problem, long warned, long elsewhere) {

    /** Rows that a commit takes over. */
    public long goingIn() {
        return added + changed;
    }

    public long of(ImportOutcome outcome) {
        return switch (outcome) {
            case NEW -> added;
            case CHANGED -> changed;
            case SAME, REPEATED -> same;
            case GONE -> gone;
            case PROBLEM -> problem;
            case ELSEWHERE -> elsewhere;
        };
    }
}
