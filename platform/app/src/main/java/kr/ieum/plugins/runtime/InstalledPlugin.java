package kr.ieum.plugins.runtime;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import kr.ieum.plugin.Fact;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugins.archive.PluginManifest;

/** What a plugin is told of itself. Its texts are loaded once, so that no cache of the JDK holds its class loader. */
final class InstalledPlugin implements PluginContext {

    private static final String BUNDLE = "messages";
    private static final Control UNCACHED = new Control() {
        @Override
        public long getTimeToLive(String baseName, Locale locale) {
            return TTL_DONT_CACHE;
        }

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return Locale.ROOT;
        }
    };

    private final PluginManifest manifest;
    private final ResourceBundle korean;
    private final ResourceBundle english;

    InstalledPlugin(PluginManifest manifest, ClassLoader loader) {
        this.manifest = manifest;
        korean = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, loader, UNCACHED);
        english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, loader, UNCACHED);
    }

    @Override
    public String pluginId() {
        return manifest.id();
    }

    @Override
    public String version() {
        return manifest.version();
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        var bundle = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : korean;
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    @Override
    public Map<String, Fact> facts() {
        return manifest.facts();
    }
}
