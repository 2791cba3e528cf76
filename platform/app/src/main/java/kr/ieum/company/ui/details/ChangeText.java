package kr.ieum.company.ui.details;

import static java.util.Comparator.comparingInt;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Difference;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says in words what a change did: field, value before, value after. */
@Component
class ChangeText {

    private static final Pattern COLUMN_WORD = Pattern.compile("_([a-z])");

    private final ChangeValues values;
    private final Texts texts;

    ChangeText(ChangeValues values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    String of(ChangeEntry change, Locale locale) {
        var differences = Difference.of(change).stream()
                .sorted(comparingInt(ChangeText::place))
                .map(difference -> line(difference, change.action(), locale))
                .collect(Collectors.joining("\n"));
        var reason = inWords(change.reason(), locale);
        return reason == null || reason.isBlank() ? differences : (reason + "\n" + differences).strip();
    }

    private String line(Difference difference, Action action, Locale locale) {
        var field = camelCase(difference.field());
        var after = values.inWords(field, difference.after(), difference.before(), locale);
        return action == Action.CREATED
                ? name(field, locale) + ": " + after
                : name(field, locale) + ": " + values.inWords(field, difference.before(), difference.after(), locale)
                        + " → " + after;
    }

    /** As the form has them; what only an import writes comes last. */
    private static int place(Difference difference) {
        var field = camelCase(difference.field());
        return Stream.of(CompanyField.values())
                .filter(known -> known.property().equals(field))
                .findFirst()
                .map(Enum::ordinal)
                .orElse(Integer.MAX_VALUE);
    }

    /** The system's own reasons are keys of texts, people's are what they wrote. */
    private @Nullable String inWords(@Nullable String reason, Locale locale) {
        return reason != null && reason.startsWith("company.contact.") ? texts.get(locale, reason) : reason;
    }

    private String name(String field, Locale locale) {
        try {
            return texts.get(locale, "company.details.field." + field);
        } catch (NoSuchMessageException partOfAPlugin) {
            return field;
        }
    }

    /** An import writes the names of columns, a form the names of fields. */
    private static String camelCase(String field) {
        return COLUMN_WORD.matcher(field).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
