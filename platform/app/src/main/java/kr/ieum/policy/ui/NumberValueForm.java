package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.policy.Rule;
import kr.ieum.policy.RuleValue;

/** One number. */
final class NumberValueForm implements RuleValueForm {

    private final NumberInput input;

    NumberValueForm(Rule rule, RuleTexts texts) {
        input = RuleValueForm.input(texts.get("policy.rule.value"), rule.unit(), texts);
    }

    @Override
    public Component field() {
        return input;
    }

    @Override
    public void set(RuleValue value) {
        if (value instanceof RuleValue.Figure single) {
            input.setNumber(single.number());
        }
    }

    @Override
    public Optional<RuleValue> value() {
        return input.check() ? input.number().map(RuleValue.Figure::new) : Optional.empty();
    }
}
