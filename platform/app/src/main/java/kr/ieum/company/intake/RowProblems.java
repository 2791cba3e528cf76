package kr.ieum.company.intake;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.company.intake.cell.Reading;
import kr.ieum.company.intake.cell.Remark;
import kr.ieum.exchange.Message;
import kr.ieum.exchange.Problem;
import kr.ieum.exchange.Problem.Severity;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a row while its cells are read. */
final class RowProblems {

    private static final String MEND = ".mend";

    private final List<Problem> found = new ArrayList<>();

    /** The value of the cell; what cannot be read is left out of the firm, and the row goes in with a warning. */
    <T> @Nullable T optional(String field, Reading<T> reading) {
        return take(field, reading, Severity.WARNING);
    }

    /** The value of the cell; when it cannot be read the row stays out. */
    <T> @Nullable T required(String field, Reading<T> reading) {
        return take(field, reading, Severity.ERROR);
    }

    private <T> @Nullable T take(String field, Reading<T> reading, Severity unreadable) {
        var remark = reading.remark();
        if (remark != null) {
            add(field, reading.isUnreadable() ? unreadable : Severity.WARNING, remark, null);
        }
        return reading.value();
    }

    void error(@Nullable String field, Remark remark) {
        add(field, Severity.ERROR, remark, null);
    }

    void warn(@Nullable String field, Remark remark) {
        add(field, Severity.WARNING, remark, null);
    }

    void warn(String field, Remark remark, @Nullable String proposal) {
        add(field, Severity.WARNING, remark, proposal);
    }

    private void add(@Nullable String field, Severity severity, Remark remark, @Nullable String proposal) {
        var arguments = remark.arguments().stream().map(Object::toString).toList();
        found.add(new Problem(
                field,
                severity,
                new Message(remark.key(), arguments),
                new Message(remark.key() + MEND, arguments),
                proposal));
    }

    /** Puts one problem in the place of all others, which only follow from it. */
    void replaceBy(Remark remark) {
        found.clear();
        error(null, remark);
    }

    List<Problem> all() {
        return found;
    }
}
