package kr.ieum.plugins.archive;

import java.math.BigDecimal;
import java.util.List;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.archive.PluginManifest.Announced;
import org.jspecify.annotations.Nullable;

/**
 * A setting that a plugin declares and the region's admin fills in.
 *
 * @param fallback what holds while nothing is set, as text; null for nothing
 * @param min smallest number, where it is one
 * @param max largest number, where it is one
 * @param choices what can be chosen, where it is a choice
 */
public record SettingField(
        String key,
        LocalText name,
        @Nullable LocalText help,
        Type type,
        boolean required,
        @Nullable String fallback,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<Announced> choices) {

    public SettingField {
        choices = List.copyOf(choices);
    }

    /** What a value must be. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        SWITCH,
        CHOICE
    }
}
