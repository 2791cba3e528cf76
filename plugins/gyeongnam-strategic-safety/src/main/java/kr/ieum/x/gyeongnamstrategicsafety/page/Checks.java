package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What the fields of a form must hold; each says next to it what is wrong. */
public final class Checks {

    private record Check(Object field, BooleanSupplier passes) {}

    private final List<Check> checks = new ArrayList<>();

    /** Something must be given. */
    public <F extends Component & HasValue<?, ?> & HasValidation> F required(F field) {
        field.setRequiredIndicatorVisible(true);
        return add(field, () -> !isBlank(field), field.getTranslation("uikit.form.required"));
    }

    /** @param fault what is said when the value does not pass */
    public <V, F extends Component & HasValue<?, V> & HasValidation> F check(
            F field, Predicate<V> passes, String fault) {
        return add(field, () -> passes.test(field.getValue()), fault);
    }

    /** A field that checks itself. */
    public void add(Object field, BooleanSupplier passes) {
        checks.add(new Check(field, passes));
    }

    /** Whether every field passes; the first that does not gets the focus. */
    public boolean pass() {
        var wrong =
                checks.stream().filter(check -> !check.passes().getAsBoolean()).toList();
        if (!wrong.isEmpty() && wrong.getFirst().field() instanceof Focusable<?> first) {
            first.focus();
        }
        return wrong.isEmpty();
    }

    private <F extends HasValidation> F add(F field, BooleanSupplier passes, String fault) {
        field.setManualValidation(true);
        add(field, () -> {
            var well = passes.getAsBoolean();
            field.setErrorMessage(well ? null : fault);
            field.setInvalid(!well);
            return well;
        });
        return field;
    }

    private static boolean isBlank(HasValue<?, ?> field) {
        var value = field.getValue();
        return value == null || value.toString().isBlank();
    }
}
