package kr.ieum.policy.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.policy.RuleHistory;
import kr.ieum.policy.RuleService;
import kr.ieum.text.Refusal;

/** Takes back a value that has not begun. */
final class WithdrawDialog {

    private final RuleService rules;
    private final RuleHistory history;
    private final RuleHistory.Entry entry;
    private final RuleTexts texts;
    private final Runnable saved;
    private final TextArea reason;

    WithdrawDialog(RuleService rules, RuleHistory history, RuleHistory.Entry entry, RuleTexts texts, Runnable saved) {
        this.rules = rules;
        this.history = history;
        this.entry = entry;
        this.texts = texts;
        this.saved = saved;
        reason = RuleDialog.reason(texts);
    }

    void open() {
        var what = new Paragraph(texts.get(
                "policy.rule.withdraw-text",
                entry.from().toString(),
                RuleEntryItem.value(texts, history.rule(), entry)));
        var title =
                texts.get("policy.rule.withdraw-title", history.rule().name().in(texts.locale()));
        var dialog = new FormDialog(title, this::save, what, reason);
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private Optional<String> save() {
        try {
            rules.withdraw(history.rule().id(), history.seen(), entry.from(), reason.getValue());
            saved.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(texts.get(refusal.key(), refusal.arguments()));
        }
    }
}
