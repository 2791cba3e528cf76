package kr.ieum.company.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kr.ieum.exchange.ImportField;

/** What fields are declared with. */
final class Declared {

    static final String LABEL = "company.intake.field.";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Declared() {}

    /** @param names what lists call the column, parted by commas, the most usual first */
    static ImportField field(String key, String example, String names) {
        return labelled(
                key, LABEL + key, example, COMMA.splitAsStream(names.strip()).toList());
    }

    static ImportField labelled(String key, String labelKey, String example, List<String> names) {
        return ImportField.of(key, labelKey)
                .headers(names.toArray(String[]::new))
                .example(example);
    }

    static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
