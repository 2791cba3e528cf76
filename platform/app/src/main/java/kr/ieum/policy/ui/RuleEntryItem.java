package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.policy.Rule;
import kr.ieum.policy.RuleHistory;
import kr.ieum.policy.RuleHistory.Standing;

/** What was written of a rule once: value, from when to when, by whom, when and why. */
class RuleEntryItem extends ListItem {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    RuleEntryItem(Rule rule, RuleHistory.Entry entry, RuleTexts texts) {
        var value = new Span(value(texts, rule, entry));
        value.addClassName("rule-entry-value");
        var head = new Div(badge(entry.standing()), new Span(term(entry)), value);
        head.addClassName("rule-entry-head");
        var author = entry.author() == null ? getTranslation("policy.rule.from-files") : entry.author();
        var written = new Span(
                getTranslation("policy.rule.written", entry.revision(), author, TIME.format(entry.createdAt())));
        written.addClassName("rule-entry-written");
        addClassNames("rule-entry", "rule-entry-" + entry.standing());
        add(head);
        if (!entry.reason().equals(RuleHistory.FROM_FILES)) {
            add(new Paragraph(entry.reason()));
        }
        add(written);
    }

    void addActions(Component... actions) {
        var line = new Div(actions);
        line.addClassName("rule-entry-actions");
        add(line);
    }

    static String value(RuleTexts texts, Rule rule, RuleHistory.Entry entry) {
        var value = entry.value();
        return value == null ? texts.get("policy.rule.withdrawn") : texts.value(rule, value);
    }

    private String term(RuleHistory.Entry entry) {
        var to = entry.to();
        return to == null
                ? getTranslation("policy.term.open", entry.from().toString())
                : getTranslation(
                        "policy.term", entry.from().toString(), to.minusDays(1).toString());
    }

    private StatusBadge badge(Standing standing) {
        return new StatusBadge(
                getTranslation("policy.standing." + standing),
                switch (standing) {
                    case CURRENT -> Tone.SUCCESS;
                    case FUTURE -> Tone.INFORMATION;
                    case PAST -> Tone.NEUTRAL;
                    case CORRECTED, WITHDRAWN -> Tone.WARNING;
                });
    }
}
