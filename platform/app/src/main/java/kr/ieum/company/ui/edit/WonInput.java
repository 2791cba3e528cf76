package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.ieum.plugin.ui.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** A field for an amount in a unit that can be changed; what it holds is whole won, whatever the unit. */
class WonInput {

    private static final Pattern NOISE = Pattern.compile("[,\\s]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final BigDecimal MOST = new BigDecimal("1000000000000000000");

    private final TextField field = new TextField();
    private final String name;
    private MoneyUnit unit;

    /** @param name of the amount, without unit */
    WonInput(String name, MoneyUnit unit, @Nullable Long won) {
        this.name = name;
        this.unit = unit;
        field.setManualValidation(true);
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        write(won);
    }

    TextField field() {
        return field;
    }

    /** Whether the field is empty or holds whole won; says next to it what is wrong. */
    boolean check() {
        var fault = fault();
        field.setInvalid(fault != null);
        field.setErrorMessage(fault);
        return fault == null;
    }

    /** Null when the field is empty. Only for a field that {@link #check} has passed. */
    @Nullable Long won() {
        var text = bare();
        return text.isEmpty() ? null : inWon(text).longValueExact();
    }

    /** The same amount in another unit. Only for a field that {@link #check} has passed. */
    void show(MoneyUnit other) {
        var won = won();
        unit = other;
        write(won);
    }

    private void write(@Nullable Long won) {
        field.setLabel(name + " (" + unitName() + ")");
        field.setValue(
                won == null ? "" : format().format(BigDecimal.valueOf(won).divide(BigDecimal.valueOf(unit.won()))));
    }

    private @Nullable String fault() {
        var text = bare();
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            return field.getTranslation("company.edit.amount.unreadable");
        }
        var won = inWon(text);
        if (won.abs().compareTo(MOST) > 0) {
            return field.getTranslation("company.edit.amount.too-large");
        }
        return won.stripTrailingZeros().scale() > 0
                ? field.getTranslation("company.edit.amount.too-fine", unitName(), decimals())
                : null;
    }

    private BigDecimal inWon(String text) {
        return new BigDecimal(text).multiply(BigDecimal.valueOf(unit.won()));
    }

    private String bare() {
        return NOISE.matcher(field.getValue()).replaceAll("");
    }

    private String unitName() {
        return field.getTranslation(unit.key());
    }

    /** As many as a won has in the unit. */
    private int decimals() {
        return BigDecimal.valueOf(unit.won()).precision() - 1;
    }

    private DecimalFormat format() {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.KOREA));
        format.setMaximumFractionDigits(decimals());
        return format;
    }
}
