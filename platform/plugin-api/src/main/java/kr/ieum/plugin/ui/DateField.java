package kr.ieum.plugin.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A day, written 2026-11-24 and read also as 2026.11.24 or 20261124, with a calendar in the user's language.
 *
 * @since 0.2.0
 */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setI18n(words());
        setWidth("11rem");
    }

    private DatePickerI18n words() {
        var symbols =
                DateFormatSymbols.getInstance(getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN);
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy.MM.dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy. M. d.")
                .setMonthNames(Stream.of(symbols.getMonths()).limit(12).toList())
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setToday(getTranslation("uikit.date.today"))
                .setCancel(getTranslation("text.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.date.bad"));
    }

    /** The first of Java's weekdays is empty. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
