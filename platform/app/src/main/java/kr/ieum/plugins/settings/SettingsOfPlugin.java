package kr.ieum.plugins.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kr.ieum.plugin.Settings;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.SettingField;

/** The settings as the plugin reads them. */
record SettingsOfPlugin(PluginManifest plugin, SettingsInForce inForce) implements Settings {

    @Override
    public Optional<String> text(String key) {
        if (plugin.settings().stream().noneMatch(field -> field.key().equals(key))) {
            throw new IllegalArgumentException("the manifest declares no setting " + key);
        }
        return Optional.ofNullable(inForce.of(plugin).get(key));
    }

    @Override
    public Optional<BigDecimal> number(String key) {
        require(key, SettingField.Type.NUMBER);
        return text(key).map(BigDecimal::new);
    }

    @Override
    public Optional<LocalDate> date(String key) {
        require(key, SettingField.Type.DATE);
        return text(key).map(LocalDate::parse);
    }

    @Override
    public boolean isOn(String key) {
        require(key, SettingField.Type.SWITCH);
        return text(key).filter("true"::equals).isPresent();
    }

    private void require(String key, SettingField.Type type) {
        if (plugin.settings().stream().noneMatch(field -> field.key().equals(key) && field.type() == type)) {
            throw new IllegalArgumentException("the manifest declares no setting " + key + " of type " + type);
        }
    }
}
