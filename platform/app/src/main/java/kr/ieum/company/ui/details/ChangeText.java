package kr.ieum.company.ui.details;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ieum.company.profile.ChangeEntry;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what a change did: field, value before, value after. */
@Component
class ChangeText {

    private static final Pattern COLUMN_WORD = Pattern.compile("_([a-z])");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Texts texts;

    ChangeText(Texts texts) {
        this.texts = texts;
    }

    String of(ChangeEntry change, Locale locale) {
        var before = fields(change.before());
        var after = fields(change.after());
        var all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        var differences = all.keySet().stream()
                .map(field -> name(field, locale) + ": " + before.getOrDefault(field, "-") + " → "
                        + after.getOrDefault(field, "-"))
                .collect(Collectors.joining("\n"));
        var reason = inWords(change.reason(), locale);
        return reason == null || reason.isBlank() ? differences : (reason + "\n" + differences).strip();
    }

    /** The system's own reasons are keys of texts, people's are what they wrote. */
    private @Nullable String inWords(@Nullable String reason, Locale locale) {
        return reason != null && reason.startsWith("company.contact.") ? texts.get(locale, reason) : reason;
    }

    private Map<String, String> fields(@Nullable String document) {
        var fields = new LinkedHashMap<String, String>();
        if (document != null) {
            json.readTree(document).properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        }
        return fields;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "-" : value.isValueNode() ? value.asString() : value.toString();
    }

    private String name(String field, Locale locale) {
        try {
            return texts.get(locale, "company.details.field." + camelCase(field));
        } catch (NoSuchMessageException partOfAPlugin) {
            return field;
        }
    }

    /** An import writes the names of columns, a form the names of fields. */
    private static String camelCase(String field) {
        return COLUMN_WORD.matcher(field).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
