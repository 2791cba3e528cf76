package kr.ieum.company.edit;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kr.ieum.company.profile.ContactEntry;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two contacts of a firm are one person: the same name, nothing that contradicts, and a telephone or an
 * address in common, unless one of them is no more than a name.
 */
final class SamePerson {

    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private SamePerson() {}

    static boolean is(ContactEntry one, ContactEntry other) {
        if (!text(one.name()).equals(text(other.name()))) {
            return false;
        }
        var phones = Likeness.of(one.phone(), other.phone(), SamePerson::digits);
        var emails = Likeness.of(one.email(), other.email(), SamePerson::text);
        if (phones == Likeness.DIFFERENT || emails == Likeness.DIFFERENT) {
            return false;
        }
        return phones == Likeness.SAME || emails == Likeness.SAME || isNameOnly(one) || isNameOnly(other);
    }

    private static boolean isNameOnly(ContactEntry contact) {
        return contact.phone() == null && contact.email() == null;
    }

    private static String text(String value) {
        return SPACE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String digits(String phone) {
        return NO_DIGIT.matcher(phone).replaceAll("");
    }

    private enum Likeness {
        SAME,
        DIFFERENT,
        UNKNOWN;

        static Likeness of(@Nullable String one, @Nullable String other, UnaryOperator<String> form) {
            if (one == null || other == null) {
                return UNKNOWN;
            }
            return form.apply(one).equals(form.apply(other)) ? SAME : DIFFERENT;
        }
    }
}
