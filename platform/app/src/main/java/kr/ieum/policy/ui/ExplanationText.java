package kr.ieum.policy.ui;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.policy.Explanation;
import kr.ieum.policy.RuleVersion;

/** An explanation as plain text, for a letter or a report. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(RuleTexts texts, Explanation explanation) {
        var locale = texts.locale();
        var lines = new ArrayList<String>();
        lines.add(explanation.title().in(locale) + ": " + explanation.result());
        lines.add(explanation.formula().in(locale));
        part(
                lines,
                texts.get("policy.basis.inputs"),
                explanation.inputs().stream()
                        .map(input -> texts.get(
                                "policy.basis.text.input",
                                input.name().in(locale),
                                value(texts, input),
                                input.source().in(locale),
                                date(texts, input)))
                        .toList());
        part(
                lines,
                texts.get("policy.basis.rules"),
                explanation.rules().stream()
                        .map(version -> rule(texts, version))
                        .toList());
        part(
                lines,
                texts.get("policy.basis.limits"),
                explanation.limits().stream().map(limit -> limit.in(locale)).toList());
        return String.join("\n", lines);
    }

    static String value(RuleTexts texts, Explanation.Input input) {
        var value = input.value();
        return value == null ? texts.get("policy.basis.missing") : value;
    }

    static String date(RuleTexts texts, Explanation.Input input) {
        var date = input.date();
        return date == null ? texts.get("text.none") : date.toString();
    }

    private static String rule(RuleTexts texts, RuleVersion version) {
        var rule = version.rule();
        var line = texts.get(
                "policy.basis.text.rule",
                rule.name().in(texts.locale()),
                texts.value(version),
                texts.term(version),
                version.revision(),
                texts.clause(rule.clause()));
        return rule.statute() == null ? line : line + ", " + rule.statute();
    }

    private static void part(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title);
            items.forEach(item -> lines.add("- " + item));
        }
    }
}
