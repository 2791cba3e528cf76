package kr.ieum.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.policy.ClausePlace;
import kr.ieum.policy.RuleHistory;
import kr.ieum.policy.RuleHistory.Standing;
import kr.ieum.policy.RuleService;
import kr.ieum.policy.RuleValue;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Sets what a rule says from a day on, or corrects what it will say; says what that touches before it is saved. */
final class RuleDialog {

    private final RuleService rules;
    private final RuleHistory history;
    private final List<ClausePlace> carried;
    private final RuleTexts texts;
    private final PolicyPlaces places;
    private final Runnable saved;
    private final DateField from;
    private final RuleValueForm value;
    private final TextArea reason;
    private final Div effect = new Div();

    RuleDialog(
            RuleService rules,
            RuleHistory history,
            List<ClausePlace> carried,
            RuleTexts texts,
            PolicyPlaces places,
            Runnable saved) {
        this.rules = rules;
        this.history = history;
        this.carried = carried;
        this.texts = texts;
        this.places = places;
        this.saved = saved;
        from = new DateField(texts.get("policy.rule.first-day"));
        from.setMin(rules.today());
        from.setRequiredIndicatorVisible(true);
        from.setHelperText(texts.get("policy.rule.first-day-hint"));
        from.addValueChangeListener(change -> tellEffect());
        value = RuleValueForm.of(history.rule(), lastValue(), rules.choices(history), texts);
        reason = reason(texts);
        effect.addClassName("rule-effect");
        effect.getElement().setAttribute("aria-live", "polite");
        tellEffect();
    }

    /** Asks for a new value. */
    void open() {
        open("policy.rule.set-title");
    }

    /** Asks for a new value, beginning with one that another page proposes. */
    void open(RuleValue draft) {
        value.set(draft);
        open();
    }

    /** Asks for what is to hold instead from the same day on. */
    void correct(RuleHistory.Entry entry) {
        from.setValue(entry.from());
        from.setReadOnly(true);
        Optional.ofNullable(entry.value()).ifPresent(value::set);
        open("policy.rule.correct-title");
    }

    static TextArea reason(RuleTexts texts) {
        var reason = new TextArea(texts.get("policy.rule.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setHelperText(texts.get("policy.rule.reason-hint"));
        return reason;
    }

    private void open(String titleKey) {
        var title = texts.get(titleKey, history.rule().name().in(texts.locale()));
        var dialog = new FormDialog(title, this::save, from, value.field(), reason, effect);
        dialog.setMaxWidth("100%");
        dialog.open();
    }

    private Optional<String> save() {
        var wanted = value.value();
        if (wanted.isEmpty()) {
            return Optional.of(texts.get("uikit.form.mend-first"));
        }
        try {
            rules.set(history.rule().id(), history.seen(), from.getValue(), wanted.get(), reason.getValue());
            saved.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(texts.get(refusal.key(), refusal.arguments()));
        }
    }

    /** The value that would hold, to begin with. */
    private @Nullable RuleValue lastValue() {
        return history.entries().stream()
                .filter(entry -> entry.standing() != Standing.CORRECTED && entry.value() != null)
                .findFirst()
                .map(RuleHistory.Entry::value)
                .orElse(null);
    }

    private void tellEffect() {
        effect.removeAll();
        var day = from.getValue();
        var sentences = new ArrayList<String>();
        if (day != null) {
            sentences.add(texts.get("policy.rule.effect", day.toString()));
            nextStart(day)
                    .ifPresent(next -> sentences.add(texts.get(
                            "policy.rule.effect-until",
                            next.toString(),
                            next.minusDays(1).toString())));
        }
        if (!carried.isEmpty()) {
            sentences.add(texts.get("policy.rule.effect-places", places.names(carried)));
        }
        sentences.forEach(sentence -> effect.add(new Paragraph(sentence)));
    }

    private Optional<LocalDate> nextStart(LocalDate day) {
        return history.entries().stream()
                .filter(entry -> entry.standing() == Standing.FUTURE)
                .map(RuleHistory.Entry::from)
                .filter(day::isBefore)
                .min(LocalDate::compareTo);
    }
}
