package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plugin's texts in the language of the page, Korean where there is no page. */
@Component
public class Words {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final PluginContext plugin;

    Words(PluginContext plugin) {
        this.plugin = plugin;
    }

    public String get(String key, Object... arguments) {
        var shown = Arrays.stream(arguments).map(this::shown).toArray();
        return plugin.text(locale(), key, shown);
    }

    /** The word for a value of an enum, from the key {@code <Enum>.<VALUE>}. */
    public String of(Enum<?> value) {
        return plugin.text(locale(), value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String of(Refused refusal) {
        return get(refusal.key(), refusal.arguments());
    }

    public String won(@Nullable Long amount) {
        return amount == null ? get("none") : get("won", number(BigDecimal.valueOf(amount)));
    }

    /** With its sign, so that more to pay and money back are told apart without colour. */
    public String difference(long amount) {
        return amount > 0 ? "+" + won(amount) : won(amount);
    }

    public String quantity(@Nullable BigDecimal quantity, String unit) {
        return quantity == null ? get("none") : number(quantity) + " " + unit;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? get("none") : day.toString();
    }

    public String moment(@Nullable OffsetDateTime moment) {
        return moment == null
                ? get("none")
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(moment.atZoneSameInstant(KOREA));
    }

    public static String number(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.KOREA));
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    public Locale locale() {
        var page = UI.getCurrent();
        return page == null ? Locale.KOREAN : page.getLocale();
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
