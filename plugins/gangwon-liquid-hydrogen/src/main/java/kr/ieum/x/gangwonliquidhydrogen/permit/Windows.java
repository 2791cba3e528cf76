package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.math.BigDecimal;
import kr.ieum.plugin.Settings;
import org.springframework.stereotype.Component;

/** When extensions can be asked for, as the region's admin has set it. */
@Component
class Windows {

    private static final Window USUAL = new Window(6, 2, 30);

    private final Settings settings;

    Windows(Settings settings) {
        this.settings = settings;
    }

    /** What does not fit together, such as a window that closes before it opens, is left at the usual. */
    Window present() {
        var opens = number("extension-opens-months", USUAL.opens());
        var closes = number("extension-closes-months", USUAL.closes());
        var notice = number("notice-days", USUAL.noticeDays());
        return opens > closes ? new Window(opens, closes, notice) : new Window(USUAL.opens(), USUAL.closes(), notice);
    }

    private int number(String key, int usual) {
        return settings.number(key).map(BigDecimal::intValue).orElse(usual);
    }
}
