package kr.ieum.database;

/** The application cannot start, for a reason that the person at the console can mend; the message is one line. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    public StartRefused(String message) {
        super(message);
    }
}
