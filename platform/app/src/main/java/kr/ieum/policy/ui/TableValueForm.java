package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.policy.Rule;
import kr.ieum.policy.RuleValue;

/** A number for each entry of a table; an open one takes more entries. */
final class TableValueForm implements RuleValueForm {

    private final Rule rule;
    private final RuleTexts texts;
    private final Div inputs = new Div();
    private final Div field = new Div(inputs);
    private final Map<String, NumberInput> byKey = new LinkedHashMap<>();

    TableValueForm(Rule rule, List<String> choices, RuleTexts texts) {
        this.rule = rule;
        this.texts = texts;
        inputs.addClassName("rule-table");
        field.addClassName("rule-table-field");
        field.getElement().setAttribute("role", "group");
        field.getElement().setAttribute("aria-label", texts.get("policy.rule.value"));
        if (rule.total() != null) {
            field.addComponentAsFirst(new Div(texts.get("policy.rule.total", texts.number(rule.unit(), rule.total()))));
        }
        if (rule.open()) {
            field.add(more(choices));
        }
    }

    @Override
    public Component field() {
        return field;
    }

    @Override
    public void set(RuleValue value) {
        if (value instanceof RuleValue.Table table) {
            table.numbers().forEach((key, number) -> input(key).setNumber(number));
        }
    }

    @Override
    public Optional<RuleValue> value() {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        byKey.forEach((key, input) -> {
            if (input.check()) {
                input.number().ifPresent(number -> numbers.put(key, number));
            }
        });
        return numbers.size() == byKey.size() ? Optional.of(new RuleValue.Table(numbers)) : Optional.empty();
    }

    private NumberInput input(String key) {
        return byKey.computeIfAbsent(key, added -> {
            var input = RuleValueForm.input(texts.key(added), rule.unit(), texts);
            inputs.add(input);
            return input;
        });
    }

    private Component more(List<String> choices) {
        var key = new ComboBox<String>(texts.get("policy.rule.entry"));
        key.setItems(choices);
        key.setItemLabelGenerator(texts::key);
        key.setHelperText(texts.get("policy.rule.entry-hint"));
        key.setAllowCustomValue(true);
        key.addCustomValueSetListener(custom -> key.setValue(custom.getDetail().strip()));
        var add = new Button(texts.get("policy.rule.entry-add"), click -> {
            if (!key.isEmpty()) {
                input(key.getValue()).focus();
                key.clear();
            }
        });
        var line = new Div(key, add);
        line.addClassName("rule-table-more");
        return line;
    }
}
