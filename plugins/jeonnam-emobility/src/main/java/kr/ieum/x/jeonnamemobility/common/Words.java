package kr.ieum.x.jeonnamemobility.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Texts;
import kr.ieum.plugin.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** The plugin's texts in the language of the page, and how it writes numbers and days. */
public record Words(PluginContext plugin, Locale locale) {

    private static final String UNKNOWN = "-";

    public String get(String key, Object... arguments) {
        return plugin.text(locale, key, arguments);
    }

    /** A form that asks for something. */
    public RecordForm<Void> form() {
        return new RecordForm<>(new Texts(plugin, locale));
    }

    public String of(Refused refused) {
        return get(refused.key(), refused.arguments());
    }

    /** What the work is refused with, nothing when it is done. */
    public Optional<String> refusal(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(of(refused));
        }
    }

    /** With thousands marks and as many decimals as asked for, rounded half up; {@code -} when not known. */
    public String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return UNKNOWN;
        }
        var format = NumberFormat.getNumberInstance(Locale.KOREA);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With thousands marks and the decimals that it has; {@code -} when not known. */
    public String number(@Nullable BigDecimal value) {
        return value == null
                ? UNKNOWN
                : number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : day.toString();
    }

    /** The last day of a period that is kept with the day after (half-open); {@code -} when it has no end. */
    public String last(@Nullable LocalDate until) {
        return until == null ? UNKNOWN : until.minusDays(1).toString();
    }

    /** Written with its last day, whereas it is kept with the day after (half-open). */
    public String period(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? get("common.period.open", since.toString())
                : get("common.period", since.toString(), until.minusDays(1).toString());
    }
}
