package kr.ieum.plugin.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Units in which amounts of won are shown; an amount itself is always whole won.
 *
 * @since 0.2.0
 */
public enum MoneyUnit {
    WON(1),
    THOUSAND(1_000),
    MILLION(1_000_000),
    HUNDRED_MILLION(100_000_000);

    private final long won;

    MoneyUnit(long won) {
        this.won = won;
    }

    /** Key of the unit's name: 원, 천원, 백만원, 억원. */
    public String key() {
        return "uikit.unit." + name();
    }

    /** How many won one of the unit is. */
    public long won() {
        return won;
    }

    /** The amount in this unit, rounded half up to a whole number, 억원 to one decimal; {@code -} when not known. */
    public String format(@Nullable Long amount) {
        if (amount == null) {
            return "-";
        }
        var decimals = this == HUNDRED_MILLION ? 1 : 0;
        var value = BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(won), decimals, RoundingMode.HALF_UP);
        var format = NumberFormat.getNumberInstance(Locale.KOREA);
        format.setMinimumFractionDigits(decimals);
        return format.format(value);
    }
}
