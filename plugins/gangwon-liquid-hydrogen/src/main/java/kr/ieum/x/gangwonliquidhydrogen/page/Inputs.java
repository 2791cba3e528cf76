package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import org.jspecify.annotations.Nullable;

/** The fields of one form. What is wrong with a field is said next to it, and the first wrong one gets the focus. */
public final class Inputs {

    public static final long MOST_WON = 1_000_000_000_000_000L;
    private static final int LONG_TEXT = 1_000;

    private final Words words;
    private final List<BooleanSupplier> checks = new ArrayList<>();

    public Inputs(Words words) {
        this.words = words;
    }

    public TextField line(String key, int most, boolean required, String value) {
        var field = new TextField(words.get(key));
        field.setMaxLength(most);
        field.setValue(value);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(required);
        checks.add(() -> check(field, required && field.getValue().isBlank(), "form.missing"));
        return field;
    }

    public TextArea lines(String key, boolean required, String value) {
        var field = new TextArea(words.get(key));
        field.setMaxLength(LONG_TEXT);
        field.setValue(value);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(required);
        checks.add(() -> check(field, required && field.getValue().isBlank(), "form.missing"));
        return field;
    }

    public DateField day(String key, boolean required, @Nullable LocalDate value) {
        var field = new DateField(words.get(key));
        field.setValue(value);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(required);
        checks.add(() -> check(field, required && field.isEmpty(), "form.missing"));
        return field;
    }

    /** Whole won. */
    public NumberInput won(String key, long least, boolean required, @Nullable Long value) {
        return number(key, least, MOST_WON, 0, required, value == null ? null : BigDecimal.valueOf(value));
    }

    public NumberInput number(
            String key, long least, long most, int decimals, boolean required, @Nullable BigDecimal value) {
        var field = new NumberInput(words.get(key), BigDecimal.valueOf(least), BigDecimal.valueOf(most), decimals);
        field.setNumber(value);
        field.setRequiredIndicatorVisible(required);
        checks.add(() -> field.check() || focus(field));
        return field;
    }

    public <E extends Enum<E>> Select<E> choice(String key, List<E> values, @Nullable E value) {
        var field = new Select<E>();
        field.setLabel(words.get(key));
        field.setItemLabelGenerator(words::of);
        field.setItems(values);
        field.setValue(value);
        return required(field);
    }

    public FirmBox firm(String key, Firms firms, @Nullable UUID chosen) {
        var field = new FirmBox(words.get(key), firms, chosen);
        field.setManualValidation(true);
        return required(field);
    }

    /** A field that is made elsewhere and must not be empty. */
    public <F extends Component & HasValue<?, ?> & HasValidation> F required(F field) {
        field.setRequiredIndicatorVisible(true);
        checks.add(() -> check(field, field.isEmpty(), "form.missing"));
        return field;
    }

    /** Saves when all fields are right, else asks to mend them. */
    public Supplier<Optional<String>> then(Supplier<Optional<String>> save) {
        return () -> isRight() ? save.get() : Optional.of(words.get("form.mend"));
    }

    private boolean isRight() {
        // each is looked at, so that all that is wrong is said at once
        return checks.reversed().stream().map(BooleanSupplier::getAsBoolean).reduce(true, Boolean::logicalAnd);
    }

    private boolean check(Component field, boolean wrong, String key) {
        var validated = (HasValidation) field;
        validated.setInvalid(wrong);
        validated.setErrorMessage(wrong ? words.get(key) : "");
        return !wrong || focus(field);
    }

    private static boolean focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return false;
    }
}
