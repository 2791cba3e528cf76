package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.ieum.uikit.MoneyUnit;
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
        field.setValue(value);
        return field;
    }

    /** An amount in the unit; fractions of it are won. */
    static BigDecimalField money(String label, MoneyUnit unit, @Nullable Long won) {
        var field = new BigDecimalField(label);
        field.setValue(
                won == null
                        ? null
                        : new BigDecimal(BigDecimal.valueOf(won)
                                .divide(BigDecimal.valueOf(unit.won()))
                                .stripTrailingZeros()
                                .toPlainString()));
        return field;
    }

    /** Whole won, rounded half up; nothing when the field is empty. */
    static @Nullable Long won(BigDecimalField field, MoneyUnit unit) {
        var amount = field.getValue();
        return amount == null
                ? null
                : amount.multiply(BigDecimal.valueOf(unit.won()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
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
