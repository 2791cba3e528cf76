package kr.ieum.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.ieum.policy.RuleValue;

/** Which keys belong: boxes to tick while they are few, else a list to search in. */
final class MembersValueForm implements RuleValueForm {

    private static final int FEW = 20;

    private final List<String> choices;
    private final RuleTexts texts;
    private final Component field;
    private final HasValue<?, Set<String>> value;

    MembersValueForm(List<String> choices, RuleTexts texts) {
        this.choices = choices;
        this.texts = texts;
        if (choices.size() <= FEW) {
            var boxes = new CheckboxGroup<String>(texts.get("policy.rule.members"));
            boxes.setItems(choices);
            boxes.setItemLabelGenerator(texts::key);
            field = boxes;
            value = boxes;
        } else {
            var list = new MultiSelectComboBox<String>(texts.get("policy.rule.members"));
            list.setItems(choices);
            list.setItemLabelGenerator(texts::key);
            field = list;
            value = list;
        }
        value.setRequiredIndicatorVisible(true);
    }

    @Override
    public Component field() {
        return field;
    }

    @Override
    public void set(RuleValue start) {
        value.setValue(new LinkedHashSet<>(start.keys()));
    }

    /** In the order of the choices, so that no order is read into the ticks. */
    @Override
    public Optional<RuleValue> value() {
        var members = new LinkedHashSet<>(choices);
        members.retainAll(value.getValue());
        var fault = members.isEmpty() ? texts.get("policy.rule.members-missing") : "";
        if (field instanceof CheckboxGroup<?> boxes) {
            boxes.setErrorMessage(fault);
            boxes.setInvalid(members.isEmpty());
        } else if (field instanceof MultiSelectComboBox<?> list) {
            list.setErrorMessage(fault);
            list.setInvalid(members.isEmpty());
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(new RuleValue.Members(members));
    }
}
