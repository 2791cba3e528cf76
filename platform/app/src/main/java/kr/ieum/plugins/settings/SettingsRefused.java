package kr.ieum.plugins.settings;

import java.util.Map;
import kr.ieum.text.Refusal;

/** Some values cannot be set; then none is. */
public final class SettingsRefused extends Refusal {

    private final transient Map<String, SettingFault> faults;

    SettingsRefused(Map<String, SettingFault> faults) {
        super("plugins.settings.refused", faults.size());
        this.faults = Map.copyOf(faults);
    }

    /** By the setting's key. */
    public Map<String, SettingFault> faults() {
        return faults;
    }
}
