package kr.ieum.plugins.archive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether a text is a value of a setting. The manifest's defaults and what an admin types are judged here alike. */
public final class SettingValue {

    private static final int MAX_LENGTH = 1_000;

    private SettingValue() {}

    public static boolean fits(SettingField field, String text) {
        return switch (field.type()) {
            case TEXT -> text.length() <= MAX_LENGTH;
            case NUMBER -> isNumber(field, text);
            case DATE -> isDate(text);
            case SWITCH -> "true".equals(text) || "false".equals(text);
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.id().equals(text));
        };
    }

    private static boolean isNumber(SettingField field, String text) {
        try {
            var number = new BigDecimal(text);
            return (field.min() == null || number.compareTo(field.min()) >= 0)
                    && (field.max() == null || number.compareTo(field.max()) <= 0);
        } catch (NumberFormatException notANumber) {
            return false;
        }
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
