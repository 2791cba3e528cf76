package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.policy.Rule;
import kr.ieum.policy.RuleValue;
import kr.ieum.policy.Unit;
import org.jspecify.annotations.Nullable;

/** Fields for the value of a rule, by its kind and unit. */
interface RuleValueForm {

    Component field();

    void set(RuleValue value);

    /** What the fields hold; nothing when something is wrong, which they then say. */
    Optional<RuleValue> value();

    /** @param choices the keys that a value may name */
    static RuleValueForm of(Rule rule, @Nullable RuleValue start, List<String> choices, RuleTexts texts) {
        var form = switch (rule.kind()) {
            case NUMBER -> new NumberValueForm(rule, texts);
            case TABLE -> new TableValueForm(rule, choices, texts);
            case MEMBERS -> new MembersValueForm(choices, texts);
        };
        if (start != null) {
            form.set(start);
        }
        return form;
    }

    /** A field for one number of the unit. */
    static NumberInput input(String label, Unit unit, RuleTexts texts) {
        var least =
                unit == Unit.WON || unit == Unit.POINT || unit == Unit.NONE ? Unit.LARGEST.negate() : BigDecimal.ZERO;
        var most = unit == Unit.PERCENT ? BigDecimal.valueOf(100) : Unit.LARGEST;
        var decimals = unit == Unit.PERCENT || unit == Unit.POINT || unit == Unit.NONE ? 2 : 0;
        var input = new NumberInput(
                texts.get("policy.rule.labelled", label, texts.get("policy.unit.name." + unit)), least, most, decimals);
        input.setRequiredIndicatorVisible(true);
        if (unit == Unit.WON) {
            // so many noughts are easily miscounted
            input.addValueChangeListener(change -> input.setHelperText(
                    input.check() && input.number().isPresent()
                            ? texts.number(unit, input.number().get())
                            : ""));
        }
        return input;
    }
}
