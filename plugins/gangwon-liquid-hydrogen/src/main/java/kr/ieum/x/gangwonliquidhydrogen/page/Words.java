package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The plugin's texts in the language of the page, Korean where there is no page. */
@Component
public class Words {

    private final PluginContext plugin;

    Words(PluginContext plugin) {
        this.plugin = plugin;
    }

    public Texts texts() {
        return new Texts(plugin, locale());
    }

    public String get(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    public String of(Enum<?> value) {
        return texts().of(value);
    }

    public String won(@Nullable Long amount) {
        return amount == null ? get("none") : get("won", Texts.number(BigDecimal.valueOf(amount)));
    }

    /** With its sign, so that more to pay and money back are told apart without colour. */
    public String difference(long amount) {
        return amount > 0 ? "+" + won(amount) : won(amount);
    }

    public String quantity(@Nullable BigDecimal quantity, String unit) {
        return quantity == null ? get("none") : Texts.number(quantity) + " " + unit;
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? get("none") : day.toString();
    }

    public String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? get("none") : Texts.moment(moment);
    }

    public Locale locale() {
        var page = UI.getCurrent();
        return page == null ? Locale.KOREAN : page.getLocale();
    }
}
