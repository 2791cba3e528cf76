package kr.ieum.company.edit;

import java.util.regex.Pattern;
import kr.ieum.company.edit.BadContact.Field;
import org.jspecify.annotations.Nullable;

/**
 * A contact person as somebody writes it down; space around the values is dropped, and an empty one is not known.
 *
 * @param name 1–100 characters
 * @param duty at most 100 characters
 * @param phone at most 40 characters, any notation
 * @param email at most 254 characters, with something before and after an at sign
 */
public record ContactData(
        String name,
        @Nullable String duty,
        @Nullable String phone,
        @Nullable String email) {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** @throws BadContact when a value breaks these rules */
    public ContactData {
        name = name.strip();
        duty = orNull(duty);
        phone = orNull(phone);
        email = orNull(email);
        BadContact.refuseIf(name.isEmpty() || name.length() > LONGEST_TEXT, Field.NAME);
        BadContact.refuseIf(isLonger(duty, LONGEST_TEXT), Field.DUTY);
        BadContact.refuseIf(isLonger(phone, LONGEST_PHONE), Field.PHONE);
        BadContact.refuseIf(
                isLonger(email, LONGEST_EMAIL)
                        || (email != null && !ADDRESS.matcher(email).matches()),
                Field.EMAIL);
    }

    private static boolean isLonger(@Nullable String value, int longest) {
        return value != null && value.length() > longest;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
