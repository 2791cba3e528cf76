package kr.ieum.company.ui.edit;

import java.util.Objects;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyField;
import org.jspecify.annotations.Nullable;

/** Whose value of a field is taken. */
enum Side {
    LEFT,
    RIGHT,
    BOTH;

    private static final String UNKNOWN = "UNKNOWN";

    /** What the user most likely wants of two records of one firm: all parts, and what is known rather than what is not. */
    static Side richer(CompanyField field, CompanyData left, CompanyData right) {
        if (field.isPart()) {
            return joining(field, left, right);
        }
        return isUnknown(field.of(left)) && !isUnknown(field.of(right)) ? RIGHT : LEFT;
    }

    /** Both, unless one of them alone says as much. */
    static Side joining(CompanyField field, CompanyData left, CompanyData right) {
        var both = field.of(left.joined(right));
        if (Objects.equals(both, field.of(left))) {
            return LEFT;
        }
        return Objects.equals(both, field.of(right)) ? RIGHT : BOTH;
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value == null || value.toString().equals(UNKNOWN);
    }
}
