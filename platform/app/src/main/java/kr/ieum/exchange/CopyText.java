package kr.ieum.exchange;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    CopyText add(StagedRow row) {
        text.append(row.number()).append('\t');
        array(row.cells());
        field(row.key());
        field(row.label());
        field(row.values());
        field(row.hash());
        array(row.regions());
        text.append(row.fit() ? "t\t" : "f\t");
        field(row.outcome() == null ? null : row.outcome().name());
        field(row.problems());
        text.setCharAt(text.length() - 1, '\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private void field(@Nullable String value) {
        if (value == null) {
            text.append("\\N\t");
            return;
        }
        escape(value);
        text.append('\t');
    }

    private void array(Collection<String> values) {
        text.append('{');
        var separator = "";
        for (var value : values) {
            text.append(separator).append('"');
            escape(quoted(value));
            text.append('"');
            separator = ",";
        }
        text.append("}\t");
    }

    private static String quoted(String value) {
        return value.indexOf('"') < 0 && value.indexOf('\\') < 0
                ? value
                : value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void escape(String value) {
        for (var index = 0; index < value.length(); index++) {
            var letter = value.charAt(index);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
