package kr.ieum.plugin.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of limited range, written with thousands marks and read with or without them.
 *
 * @since 0.2.0
 */
public class NumberInput extends TextField {

    private static final Pattern NOISE = Pattern.compile("[,\\s]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");

    private final BigDecimal least;
    private final BigDecimal most;
    private final DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.KOREA));

    /**
     * @param label with the unit, such as 단가 (원)
     * @param decimals how many digits may follow the point
     */
    public NumberInput(String label, BigDecimal least, BigDecimal most, int decimals) {
        super(label);
        this.least = least;
        this.most = most;
        format.setMaximumFractionDigits(decimals);
        setManualValidation(true);
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addBlurListener(blur -> {
            if (check()) {
                setNumber(number().orElse(null));
            }
        });
    }

    public void setNumber(@Nullable BigDecimal number) {
        var text = number == null ? "" : format.format(number);
        if (!text.equals(getValue())) {
            setValue(text);
        }
    }

    /** What the field holds, nothing when it is empty. Only for a field that {@link #check} has passed. */
    public Optional<BigDecimal> number() {
        return bare().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bare()));
    }

    /** Whether the field holds a number of its range, or nothing where it may; says next to it what is wrong. */
    public boolean check() {
        var fault = fault();
        setErrorMessage(fault.orElse(null));
        setInvalid(fault.isPresent());
        return fault.isEmpty();
    }

    private Optional<String> fault() {
        if (bare().isEmpty()) {
            return isRequiredIndicatorVisible()
                    ? Optional.of(getTranslation("uikit.number.missing"))
                    : Optional.empty();
        }
        if (!NUMBER.matcher(bare()).matches()) {
            return Optional.of(getTranslation("uikit.number.unreadable"));
        }
        var number = new BigDecimal(bare());
        if (number.stripTrailingZeros().scale() > format.getMaximumFractionDigits()) {
            return Optional.of(getTranslation("uikit.number.too-fine", format.getMaximumFractionDigits()));
        }
        return number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? Optional.of(getTranslation("uikit.number.range", format.format(least), format.format(most)))
                : Optional.empty();
    }

    private String bare() {
        return NOISE.matcher(getValue()).replaceAll("");
    }
}
