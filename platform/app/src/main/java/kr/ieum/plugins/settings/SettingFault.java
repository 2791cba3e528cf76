package kr.ieum.plugins.settings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import kr.ieum.plugins.archive.SettingField;
import kr.ieum.plugins.archive.SettingValue;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a value that was given for a setting.
 *
 * @param key of the sentence that says it
 * @param least smallest number admitted, where the sentence names it
 * @param most largest number admitted, where the sentence names it
 */
public record SettingFault(
        String key, @Nullable BigDecimal least, @Nullable BigDecimal most) implements Serializable {

    static Optional<SettingFault> of(SettingField field, @Nullable String value) {
        if (value == null) {
            return field.required() ? Optional.of(named("required")) : Optional.empty();
        }
        return SettingValue.fits(field, value) ? Optional.empty() : Optional.of(unfit(field, value));
    }

    private static SettingFault unfit(SettingField field, String value) {
        return switch (field.type()) {
            case TEXT -> named("too-long");
            case NUMBER -> number(field, value);
            case DATE -> named("no-date");
            case SWITCH, CHOICE -> named("no-choice");
        };
    }

    private static SettingFault number(SettingField field, String value) {
        if (!SettingValue.isNumber(value)) {
            return named("no-number");
        }
        if (field.max() == null) {
            return new SettingFault("plugins.settings.fault.too-small", field.min(), null);
        }
        return field.min() == null
                ? new SettingFault("plugins.settings.fault.too-large", null, field.max())
                : new SettingFault("plugins.settings.fault.range", field.min(), field.max());
    }

    private static SettingFault named(String name) {
        return new SettingFault("plugins.settings.fault." + name, null, null);
    }
}
