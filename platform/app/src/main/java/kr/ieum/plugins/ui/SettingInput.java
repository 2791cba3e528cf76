package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.NumberInput;
import kr.ieum.plugins.archive.PluginManifest.Announced;
import kr.ieum.plugins.archive.SettingField;
import kr.ieum.plugins.archive.SettingValue;
import org.jspecify.annotations.Nullable;

/** The field in which one setting is typed; it reads and shows values as the text in which they are kept. */
final class SettingInput {

    private static final BigDecimal BOUND = BigDecimal.TEN.pow(20);
    private static final int DECIMALS = 10;

    private final SettingField field;
    private final Component component;
    private final Supplier<@Nullable String> read;
    private final Consumer<@Nullable String> show;
    private @Nullable String shown;

    private SettingInput(
            SettingField field, Component component, Supplier<@Nullable String> read, Consumer<@Nullable String> show) {
        this.field = field;
        this.component = component;
        this.read = read;
        this.show = show;
    }

    static SettingInput of(SettingField field, Locale locale) {
        var label = field.name().in(locale);
        var input = switch (field.type()) {
            case TEXT -> text(field, label);
            case NUMBER -> number(field, label);
            case DATE -> date(field, label);
            case SWITCH -> check(field, label);
            case CHOICE -> choice(field, label, locale);
        };
        input.value().setRequiredIndicatorVisible(field.required());
        ((HasHelper) input.component).setHelperText(input.help(locale));
        return input;
    }

    SettingField field() {
        return field;
    }

    Component component() {
        return component;
    }

    /** What the field holds, as it would be kept; null when it is empty. What cannot be read is given as it stands. */
    @Nullable String read() {
        var value = read.get();
        // 30.0 is shown as 30, and is not changed by that
        return field.type() == SettingField.Type.NUMBER && isSameNumber(value, shown) ? shown : value;
    }

    void show(@Nullable String value) {
        shown = value;
        show.accept(value);
        clearFault();
    }

    void onChange(Runnable changed) {
        value().addValueChangeListener(change -> changed.run());
    }

    void fault(String sentence) {
        var validation = (HasValidationProperties) component;
        validation.setErrorMessage(sentence);
        validation.setInvalid(true);
    }

    void clearFault() {
        ((HasValidationProperties) component).setInvalid(false);
    }

    void focus() {
        ((Focusable<?>) component).focus();
    }

    /** The default as people read it. */
    String fallback(Locale locale) {
        var value = field.fallback();
        if (value == null) {
            return component.getTranslation("plugins.settings.nothing");
        }
        return switch (field.type()) {
            case SWITCH -> component.getTranslation("true".equals(value) ? "text.yes" : "text.no");
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.id().equals(value))
                        .findFirst()
                        .map(choice -> choice.name().in(locale))
                        .orElse(value);
            case TEXT, NUMBER, DATE -> value;
        };
    }

    private String help(Locale locale) {
        var parts = new ArrayList<String>();
        Optional.ofNullable(field.help()).map(help -> help.in(locale)).ifPresent(parts::add);
        if (field.min() != null) {
            parts.add(component.getTranslation("plugins.settings.least", field.min()));
        }
        if (field.max() != null) {
            parts.add(component.getTranslation("plugins.settings.most", field.max()));
        }
        parts.add(component.getTranslation("plugins.settings.default", fallback(locale)));
        return String.join(" · ", parts);
    }

    private HasValue<?, ?> value() {
        return (HasValue<?, ?>) component;
    }

    private static SettingInput text(SettingField field, String label) {
        var input = new TextField(label);
        input.setManualValidation(true);
        return new SettingInput(field, input, () -> given(input), value -> input.setValue(value == null ? "" : value));
    }

    private static SettingInput number(SettingField field, String label) {
        var least = field.min() == null ? BOUND.negate() : field.min();
        var most = field.max() == null ? BOUND : field.max();
        var input = new NumberInput(label, least, most, DECIMALS);
        return new SettingInput(
                field,
                input,
                () -> bare(input),
                value -> input.setNumber(value == null ? null : new BigDecimal(value)));
    }

    private static @Nullable String bare(TextField input) {
        var text = given(input);
        var number = text == null ? "" : text.replace(",", "");
        return SettingValue.isNumber(number) ? number : text;
    }

    private static boolean isSameNumber(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && SettingValue.isNumber(one)
                && SettingValue.isNumber(other)
                && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static SettingInput date(SettingField field, String label) {
        var input = new DateField(label);
        return new SettingInput(
                field, input, () -> day(input), value -> input.setValue(value == null ? null : LocalDate.parse(value)));
    }

    /** What is no date reaches the server as nothing; it must not pass for an empty field. */
    private static @Nullable String day(DatePicker input) {
        var day = input.getValue();
        if (day != null) {
            return day.toString();
        }
        return input.getDefaultValidator().apply(null, null).isError() ? "?" : null;
    }

    private static SettingInput check(SettingField field, String label) {
        var input = new Checkbox(label);
        return new SettingInput(
                field, input, () -> String.valueOf(input.getValue()), value -> input.setValue("true".equals(value)));
    }

    private static SettingInput choice(SettingField field, String label, Locale locale) {
        var input = new Select<Announced>();
        input.setLabel(label);
        input.setItems(field.choices());
        input.setItemLabelGenerator(
                choice -> choice == null ? "" : choice.name().in(locale));
        input.setEmptySelectionAllowed(!field.required());
        input.setManualValidation(true);
        return new SettingInput(
                field,
                input,
                () -> input.getValue() == null ? null : input.getValue().id(),
                value -> input.setValue(field.choices().stream()
                        .filter(choice -> choice.id().equals(value))
                        .findFirst()
                        .orElse(null)));
    }

    private static @Nullable String given(TextField input) {
        var text = input.getValue().strip();
        return text.isEmpty() ? null : text;
    }
}
