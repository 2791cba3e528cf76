package kr.ieum.plugin;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The plugin's texts in one language. Arguments are written as our pages write them: numbers with thousands marks, moments
 * to the minute in Korea, values of an enum by the text under {@code <Enum>.<VALUE>}.
 *
 * @since 0.2.0
 */
public record Texts(PluginContext plugin, Locale locale) {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST_DECIMALS = 4;

    public String get(String key, Object... arguments) {
        return plugin.text(
                locale, key, Arrays.stream(arguments).map(this::shown).toArray());
    }

    /** The word for a value of an enum, from the key {@code <Enum>.<VALUE>}. */
    public String of(Enum<?> value) {
        return plugin.text(locale, value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What a rule says. */
    public String of(Refused refused) {
        return get(refused.key(), refused.arguments());
    }

    /** What the work is refused with; nothing when it is done. */
    public Optional<String> refusal(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(of(refused));
        }
    }

    /** To the minute, in Korea. */
    public static String moment(OffsetDateTime moment) {
        return MINUTES.format(moment.atZoneSameInstant(KOREA));
    }

    /** With thousands marks and the decimals that it has, four at most. */
    public static String number(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.KOREA));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Enum<?> value -> of(value);
            case OffsetDateTime moment -> moment(moment);
            case BigDecimal number -> number(number);
            case Long number -> number(BigDecimal.valueOf(number));
            case Integer number -> number(BigDecimal.valueOf(number));
            default -> argument.toString();
        };
    }
}
