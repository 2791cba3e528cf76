package kr.ieum.exchange;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field that a column of a file may be connected with. Made with {@link #of} and refined:
 * {@code ImportField.of("name", "company.field.name").mandatory().headers("기업명", "업체명").example("한빛정밀")}.
 *
 * @param key name of the field in {@link RowValues} and {@link Problem}
 * @param labelKey text key of the field's name
 * @param required whether a file without it cannot be imported; single rows are judged by {@link RowCheck}
 * @param headers what the column is called in real files, Korean and English; compared without spaces, punctuation and
 *     case
 * @param looksLike whether a cell's text may be a value of this field, to guess by contents; null when contents say
 *     nothing
 * @param example a value as users write it, shown beside the field
 */
public record ImportField(
        String key,
        String labelKey,
        boolean required,
        List<String> headers,
        @Nullable Predicate<String> looksLike,
        String example) {

    public ImportField {
        headers = List.copyOf(headers);
    }

    public static ImportField of(String key, String labelKey) {
        return new ImportField(key, labelKey, false, List.of(), null, "");
    }

    public ImportField mandatory() {
        return new ImportField(key, labelKey, true, headers, looksLike, example);
    }

    public ImportField headers(String... names) {
        return new ImportField(key, labelKey, required, List.of(names), looksLike, example);
    }

    public ImportField looksLike(Predicate<String> content) {
        return new ImportField(key, labelKey, required, headers, content, example);
    }

    public ImportField example(String value) {
        return new ImportField(key, labelKey, required, headers, looksLike, value);
    }
}
