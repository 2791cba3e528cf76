package kr.ieum.plugin;

import java.util.Locale;
import java.util.Map;

/**
 * The plugin as installed; a bean of its context.
 *
 * @since 0.1.0
 */
public interface PluginContext {

    String pluginId();

    String version();

    /**
     * A text of the plugin's bundle {@code messages.properties} (Korean) and {@code messages_en.properties}.
     *
     * @param arguments placed as {@link java.text.MessageFormat} says
     * @throws java.util.MissingResourceException when the bundle has no such key
     */
    String text(Locale locale, String key, Object... arguments);

    /** The numbers that {@code plugin.yaml} states under {@code facts}. */
    Map<String, Fact> facts();

    /**
     * A text of the plugin's bundles in both languages.
     *
     * @since 0.2.0
     */
    default LocalText bilingual(String key, Object... arguments) {
        return new LocalText(text(Locale.KOREAN, key, arguments), text(Locale.ENGLISH, key, arguments));
    }
}
