package kr.ieum.x.gangwonliquidhydrogen.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.PluginContext;

/** The plugin's own texts, without a platform. */
public final class Bundles implements PluginContext {

    @Override
    public String pluginId() {
        return "gangwon-liquid-hydrogen";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle(
                "messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    @Override
    public Map<String, Fact> facts() {
        return Map.of();
    }
}
