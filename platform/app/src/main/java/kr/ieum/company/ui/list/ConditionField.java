package kr.ieum.company.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kr.ieum.company.list.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A field of the search bar that reads and writes the values of one condition.
 *
 * @param read the values, empty when there are none
 * @param write sets the values
 */
record ConditionField(
        Condition condition, Component component, Supplier<List<String>> read, Consumer<List<String>> write) {

    private static final int TYPING_PAUSE = 300;

    /** Reports while the user types, after each short pause. */
    static ConditionField text(TextField field, Condition condition, Consumer<Condition> changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.setClearButtonVisible(true);
        return single(field, condition, UnaryOperator.identity(), UnaryOperator.identity(), changed);
    }

    /** Takes several values, of which any will do. */
    static ConditionField choice(
            MultiSelectComboBox<Choice> field,
            Condition condition,
            UnaryOperator<String> label,
            Consumer<Condition> changed) {
        field.setItemLabelGenerator(Choice::label);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(
                condition,
                field,
                () -> field.getValue().stream().map(Choice::value).toList(),
                values -> field.setValue(values.stream()
                        .map(value -> new Choice(value, label.apply(value)))
                        .toList()));
    }

    static ConditionField number(IntegerField field, Condition condition, Consumer<Condition> changed) {
        field.setMin(0);
        field.setClearButtonVisible(true);
        return single(field, condition, Object::toString, Integer::valueOf, changed);
    }

    static ConditionField date(DatePicker field, Condition condition, Consumer<Condition> changed) {
        field.setClearButtonVisible(true);
        return single(field, condition, LocalDate::toString, ConditionField::date, changed);
    }

    private static <V, C extends Component & HasValue<?, V>> ConditionField single(
            C field,
            Condition condition,
            Function<V, String> toText,
            Function<String, ? extends @Nullable V> toValue,
            Consumer<Condition> changed) {
        field.addValueChangeListener(change -> report(change.isFromClient(), condition, changed));
        return new ConditionField(
                condition,
                field,
                () -> field.getOptionalValue().map(toText).stream().toList(),
                values -> field.setValue(values.isEmpty() ? field.getEmptyValue() : toValue.apply(values.getFirst())));
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
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
