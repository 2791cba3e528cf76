package kr.ieum.plugins.settings;

import java.util.HashMap;
import java.util.Map;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.SettingField;
import kr.ieum.plugins.archive.SettingValue;
import org.springframework.stereotype.Component;

/** What holds for a plugin of the current tenant: what was set, else the default. */
@Component
class SettingsInForce {

    private final SettingStore store;

    SettingsInForce(SettingStore store) {
        this.store = store;
    }

    /** By key; a setting without value is left out. */
    Map<String, String> of(PluginManifest plugin) {
        var set = store.of(plugin.id());
        var values = new HashMap<String, String>();
        for (var field : plugin.settings()) {
            var value = set.containsKey(field.key()) ? set.get(field.key()) : field.fallback();
            // another version of the plugin may ask for something else than the one it was set for
            var fitting = value == null || SettingValue.fits(field, value) ? value : field.fallback();
            if (fitting != null) {
                values.put(field.key(), fitting);
            } else if (field.type() == SettingField.Type.SWITCH) {
                values.put(field.key(), "false");
            }
        }
        return values;
    }
}
