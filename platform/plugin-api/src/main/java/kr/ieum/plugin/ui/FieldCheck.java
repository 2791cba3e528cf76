package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What a field of a form must hold; it says next to the field what is wrong. What is not shown is not asked for. */
final class FieldCheck {

    private record Rule(BooleanSupplier kept, Supplier<String> fault) {}

    private final Component field;
    private final List<Rule> rules = new ArrayList<>();

    FieldCheck(Component field) {
        this.field = field;
    }

    void add(BooleanSupplier kept, Supplier<String> fault) {
        rules.add(new Rule(kept, fault));
    }

    boolean passes() {
        if (!field.isVisible()) {
            return true;
        }
        if (field instanceof NumberInput number && !number.check()) {
            return false;
        }
        var broken = rules.stream().filter(rule -> !rule.kept().getAsBoolean()).findFirst();
        if (field instanceof HasValidation validated && !rules.isEmpty()) {
            validated.setErrorMessage(broken.map(rule -> rule.fault().get()).orElse(null));
            validated.setInvalid(broken.isPresent());
        }
        return broken.isEmpty();
    }
}
