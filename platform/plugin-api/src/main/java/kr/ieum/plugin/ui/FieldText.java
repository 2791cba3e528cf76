package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the value of a field reads. */
final class FieldText {

    private FieldText() {}

    static String label(Component field) {
        return field instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
    }

    static String of(Component field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> values ->
                values.stream()
                        .map(each -> item(field, each))
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining(", "));
            case Boolean flag -> field.getTranslation(flag ? "uikit.yes" : "uikit.no");
            default -> item(field, value);
        };
    }

    private static String item(Component field, Object value) {
        return switch (field) {
            case Select<?> select -> named(select.getItemLabelGenerator(), value);
            case ComboBoxBase<?, ?, ?> box -> named(box.getItemLabelGenerator(), value);
            case CheckboxGroup<?> group -> named(group.getItemLabelGenerator(), value);
            default -> value.toString();
        };
    }

    /** The field holds values of the type that its generator names. */
    @SuppressWarnings("unchecked")
    private static String named(@Nullable ItemLabelGenerator<?> generator, Object value) {
        return generator == null ? value.toString() : ((ItemLabelGenerator<Object>) generator).apply(value);
    }
}
