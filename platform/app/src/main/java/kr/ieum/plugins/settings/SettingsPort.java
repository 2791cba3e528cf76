package kr.ieum.plugins.settings;

import kr.ieum.plugin.Settings;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.stereotype.Component;

@Component
class SettingsPort implements PortFor<Settings> {

    private final SettingsInForce inForce;

    SettingsPort(SettingsInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Class<Settings> type() {
        return Settings.class;
    }

    @Override
    public Settings of(PluginManifest plugin) {
        return new SettingsOfPlugin(plugin, inForce);
    }
}
