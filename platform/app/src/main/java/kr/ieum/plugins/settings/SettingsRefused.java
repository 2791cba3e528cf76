package kr.ieum.plugins.settings;

import java.util.TreeMap;
import kr.ieum.text.Refusal;

/** Some values cannot be set; then none is. */
public final class SettingsRefused extends Refusal {

    private final TreeMap<String, SettingFault> faults;

    SettingsRefused(TreeMap<String, SettingFault> faults) {
        super("plugins.settings.refused", faults.size());
        this.faults = new TreeMap<>(faults);
    }

    /** By the setting's key. */
    public TreeMap<String, SettingFault> faults() {
        return new TreeMap<>(faults);
    }
}
