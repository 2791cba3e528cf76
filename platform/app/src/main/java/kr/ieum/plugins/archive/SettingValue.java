package kr.ieum.plugins.archive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whether a text is a value of a setting. The manifest's defaults and what an admin types are judged here alike. */
public final class SettingValue {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private SettingValue() {}

    public static boolean fits(SettingField field, String text) {
        return switch (field.type()) {
            case TEXT -> text.length() <= MAX_LENGTH;
            case NUMBER -> isInRange(field, text);
            case DATE -> isDate(text);
            case SWITCH -> "true".equals(text) || "false".equals(text);
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.id().equals(text));
        };
    }

    /** Whether it is a number as people write one: no exponent, at most 20 digits before the point and 10 behind it. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isInRange(SettingField field, String text) {
        if (!isNumber(text)) {
            return false;
        }
        var number = new BigDecimal(text);
        return (field.min() == null || number.compareTo(field.min()) >= 0)
                && (field.max() == null || number.compareTo(field.max()) <= 0);
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
