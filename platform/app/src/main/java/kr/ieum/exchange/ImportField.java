package kr.ieum.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field that a column of a file may be connected with. Made with {@link #of} and refined:
 * {@code ImportField.of("name", "company.field.name").mandatory().headers("기업명", "업체명").example("한빛정밀")}.
 *
 * @param key name of the field in {@link RowValues} and {@link Problem}
 * @param label what the field is called
 * @param required whether a file without it cannot be imported; single rows are judged by {@link RowCheck}
 * @param headers what the column is called in real files, Korean and English; compared without spaces, punctuation and
 *     case
 * @param strangers words that mean another thing when they stand in the header too: 담당자 전화 is not the firm's
 * @param looksLike whether a cell's text may be a value of this field: a header that only resembles one must not be
 *     contradicted by the contents; null when contents say nothing
 * @param unmistakable whether a cell's text can hardly be anything else, so that contents alone tell the field; null
 *     when they never do
 * @param example a value as users write it, shown beside the field
 */
public record ImportField(
        String key,
        Wording label,
        boolean required,
        List<String> headers,
        List<String> strangers,
        @Nullable Predicate<String> looksLike,
        @Nullable Predicate<String> unmistakable,
        String example) {

    public ImportField {
        headers = List.copyOf(headers);
        strangers = List.copyOf(strangers);
    }

    /** @param labelKey text key of the field's name */
    public static ImportField of(String key, String labelKey) {
        return of(key, Wording.of(labelKey));
    }

    public static ImportField of(String key, Wording label) {
        return new ImportField(key, label, false, List.of(), List.of(), null, null, "");
    }

    public ImportField mandatory() {
        return new ImportField(key, label, true, headers, strangers, looksLike, unmistakable, example);
    }

    public ImportField headers(String... names) {
        return new ImportField(key, label, required, List.of(names), strangers, looksLike, unmistakable, example);
    }

    public ImportField strangers(String... words) {
        return new ImportField(key, label, required, headers, List.of(words), looksLike, unmistakable, example);
    }

    public ImportField looksLike(Predicate<String> content) {
        return new ImportField(key, label, required, headers, strangers, content, unmistakable, example);
    }

    /** Such contents also are what {@link #looksLike} says. */
    public ImportField unmistakable(Predicate<String> content) {
        return new ImportField(key, label, required, headers, strangers, content, content, example);
    }

    public ImportField example(String value) {
        return new ImportField(key, label, required, headers, strangers, looksLike, unmistakable, value);
    }
}
