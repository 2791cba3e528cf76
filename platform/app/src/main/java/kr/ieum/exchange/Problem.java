package kr.ieum.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a row. As JSON in {@code core.import_row.problems}:
 * {@code [{"field": "name", "severity": "ERROR", "reason": {"key": "…", "arguments": []}, "mend": {…}, "proposal": null}]}.
 *
 * @param field the field whose cell is wrong; null when it is the row as a whole
 * @param reason what is wrong and why
 * @param mend what the user can do
 * @param proposal a value that would be right, offered for one click; null when none can be guessed
 */
public record Problem(
        @Nullable String field,
        Severity severity,
        Message reason,
        Message mend,
        @Nullable String proposal) {

    /** Whether a row with the problem may go in. */
    public enum Severity {
        /** The row stays out. */
        ERROR,
        /** The row goes in; someone should look at it. */
        WARNING
    }

    public static Problem error(@Nullable String field, Message reason, Message mend) {
        return new Problem(field, Severity.ERROR, reason, mend, null);
    }

    public static Problem warning(@Nullable String field, Message reason, Message mend) {
        return new Problem(field, Severity.WARNING, reason, mend, null);
    }

    public Problem proposing(String value) {
        return new Problem(field, severity, reason, mend, value);
    }
}
