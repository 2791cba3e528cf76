package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Fields of the form, and what they say when they are empty. */
final class Inputs {

    private static final int LONGEST = 400;

    private Inputs() {}

    static TextField text(String label, @Nullable String value) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static IntegerField number(String label, int least, int most, @Nullable Integer value) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        var rule = field.getTranslation("company.edit.number-rule", least, most);
        field.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(rule)
                .setMinErrorMessage(rule)
                .setMaxErrorMessage(rule));
        field.setValue(value);
        return field;
    }

    static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    /** Runs the action whenever the user changes the field. */
    static void watch(Component component, Runnable changed) {
        if (component instanceof HasValue<?, ?> field) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
        }
    }
}
