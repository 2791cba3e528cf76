package kr.ieum.x.jeonnamemobility.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Settings;
import org.springframework.stereotype.Component;

/** What the manifest states as facts and the region's admin may set. Every setting used here has a default there. */
@Component
public class EmobilitySettings {

    private final PluginContext plugin;
    private final Settings settings;

    EmobilitySettings(PluginContext plugin, Settings settings) {
        this.plugin = plugin;
        this.settings = settings;
    }

    /** Percent of domestic core parts at the start. */
    public BigDecimal startPercent() {
        return fact("domestic-share-start");
    }

    /** Percent of domestic core parts that is aimed at. */
    public BigDecimal targetPercent() {
        return fact("domestic-share-target");
    }

    public LocalDate pathFrom() {
        return settings.date("path-from").orElseThrow();
    }

    public LocalDate pathTo() {
        return settings.date("path-to").orElseThrow();
    }

    /** How many points below the path are a warning. */
    public BigDecimal gapWarning() {
        return settings.number("gap-warning").orElseThrow();
    }

    /** Percent of a part's need from which on one firm is too much. */
    public BigDecimal dependence() {
        return settings.number("dependence").orElseThrow();
    }

    /** Within how many days an end is soon. */
    public int endingDays() {
        return settings.number("ending-days").orElseThrow().intValueExact();
    }

    /** Percent of all shares that one member may hold at most (협동조합기본법 22조). */
    public BigDecimal memberCap() {
        return fact("member-cap");
    }

    private BigDecimal fact(String key) {
        var fact = plugin.facts().get(key);
        if (fact == null) {
            throw new IllegalStateException("the manifest states no " + key);
        }
        return fact.value();
    }
}
