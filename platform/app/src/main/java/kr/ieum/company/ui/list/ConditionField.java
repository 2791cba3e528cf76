package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kr.ieum.company.list.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A field of the search bar that reads and writes the value of one condition.
 *
 * @param read the value, empty when there is none
 * @param write sets the value, empty for none
 */
record ConditionField(Condition condition, Component component, Supplier<String> read, Consumer<String> write) {

    private static final int TYPING_PAUSE = 300;

    /** Reports while the user types, after each short pause. */
    static ConditionField text(TextField field, Condition condition, Consumer<Condition> changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(condition, field, field::getValue, field::setValue);
    }

    static ConditionField choice(
            ComboBox<Choice> field, Condition condition, UnaryOperator<String> label, Consumer<Condition> changed) {
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(
                condition,
                field,
                () -> field.getOptionalValue().map(Choice::value).orElse(""),
                value -> field.setValue(value.isEmpty() ? null : new Choice(value, label.apply(value))));
    }

    static ConditionField number(IntegerField field, Condition condition, Consumer<Condition> changed) {
        field.setMin(0);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(
                condition,
                field,
                () -> field.getOptionalValue().map(Object::toString).orElse(""),
                value -> field.setValue(value.isEmpty() ? null : Integer.valueOf(value)));
    }

    static ConditionField date(DatePicker field, Condition condition, Consumer<Condition> changed) {
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(
                condition,
                field,
                () -> field.getOptionalValue().map(LocalDate::toString).orElse(""),
                value -> field.setValue(date(value)));
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static void report(boolean byUser, Condition condition, Consumer<Condition> changed) {
        if (byUser) {
            changed.accept(condition);
        }
    }
}
