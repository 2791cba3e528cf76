package kr.ieum.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Says a row's problems to its reader: which cell, what it says, why that is wrong, and what to do. */
@Component
public class ProblemSentences {

    private final Texts texts;

    ProblemSentences(Texts texts) {
        this.texts = texts;
    }

    public String all(Locale locale, Import file, PreviewRow row) {
        return row.problems().stream()
                .map(problem -> one(locale, file, row, problem))
                .collect(Collectors.joining("\n"));
    }

    public String one(Locale locale, Import file, PreviewRow row, Problem problem) {
        var reason = text(locale, problem.reason());
        var mend = text(locale, problem.mend());
        var column = problem.field() == null ? null : file.mapping().get(problem.field());
        if (column == null) {
            return texts.get(locale, "exchange.problem.row", reason, mend);
        }
        var value = row.cell(column);
        var key = value.isEmpty() ? "exchange.problem.cell.empty" : "exchange.problem.cell";
        var quoted = texts.get(locale, "exchange.problem.value", value);
        return texts.get(locale, key, file.columns().get(column), quoted, reason, mend);
    }

    private String text(Locale locale, Message message) {
        return texts.get(locale, message.key(), message.arguments().toArray());
    }
}
