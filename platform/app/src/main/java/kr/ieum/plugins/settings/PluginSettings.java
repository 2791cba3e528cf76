package kr.ieum.plugins.settings;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Roles;
import kr.ieum.plugins.PluginHistory;
import kr.ieum.plugins.PluginStep;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.SettingField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the admin of a region sets for its plugins. A plugin sees a change at its next look, without being restarted. */
@Service
@RolesAllowed(Roles.REGION_ADMIN)
public class PluginSettings {

    private final SettingStore store;
    private final SettingsInForce inForce;
    private final Changes changes;
    private final PluginHistory steps;
    private final Clock clock;

    PluginSettings(SettingStore store, SettingsInForce inForce, Changes changes, PluginHistory steps, Clock clock) {
        this.store = store;
        this.inForce = inForce;
        this.changes = changes;
        this.steps = steps;
        this.clock = clock;
    }

    /** What holds now, by key: what was set, else the default; a setting without value is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> of(PluginManifest plugin) {
        return inForce.of(plugin);
    }

    /**
     * Sets all values or none. A value that is the default is not kept, so that a later version may bring a better one.
     *
     * @param seen what held when the admin began
     * @param wanted what shall hold, as text; a setting left out shall have no value
     * @throws SettingsRefused naming what is wrong with each value that does not fit
     * @throws SettingsMovedOn when something else holds by now than what the admin saw
     */
    @Transactional
    public void save(PluginManifest plugin, Map<String, String> seen, Map<String, String> wanted) {
        refuseUnfit(plugin, wanted);
        store.hold(plugin.id());
        var now = inForce.of(plugin);
        if (!now.equals(seen)) {
            throw new SettingsMovedOn();
        }
        var different = plugin.settings().stream()
                .filter(field -> !Objects.equals(now.get(field.key()), wanted.get(field.key())))
                .toList();
        if (!different.isEmpty()) {
            keep(plugin.id(), different, wanted);
            changes.write(Change.of(subject(plugin.id()), Action.CHANGED)
                    .from(part(different, now))
                    .to(part(different, wanted)));
            steps.add(
                    plugin.id(),
                    plugin.version(),
                    PluginStep.Action.CONFIGURED,
                    different.stream().map(field -> field.name().ko()).collect(Collectors.joining(", ")));
        }
    }

    /** The latest first, 100 at most; keys of settings to former and new values. */
    @Transactional(readOnly = true)
    public List<ChangeEntry> history(String pluginId) {
        return changes.of(subject(pluginId), 100);
    }

    private void keep(String pluginId, List<SettingField> fields, Map<String, String> wanted) {
        var kept = new HashMap<String, @Nullable String>();
        var back = new HashSet<String>();
        for (var field : fields) {
            var value = wanted.get(field.key());
            if (Objects.equals(value, field.fallback())) {
                back.add(field.key());
            } else {
                kept.put(field.key(), value);
            }
        }
        store.remove(pluginId, back);
        store.put(pluginId, kept, OffsetDateTime.now(clock), CurrentUser.get().username());
    }

    private static void refuseUnfit(PluginManifest plugin, Map<String, String> wanted) {
        var declared = plugin.settings().stream().map(SettingField::key).collect(Collectors.toSet());
        if (!declared.containsAll(wanted.keySet())) {
            throw new IllegalArgumentException("not all declared: " + new TreeSet<>(wanted.keySet()));
        }
        var faults = new TreeMap<String, SettingFault>();
        for (var field : plugin.settings()) {
            SettingFault.of(field, wanted.get(field.key())).ifPresent(fault -> faults.put(field.key(), fault));
        }
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    private static Map<String, @Nullable String> part(List<SettingField> fields, Map<String, String> values) {
        var part = new TreeMap<String, @Nullable String>();
        fields.forEach(field -> part.put(field.key(), values.get(field.key())));
        return part;
    }

    /** A plugin that is removed and comes again goes on with its history. */
    private static Subject subject(String pluginId) {
        return new Subject("plugin-settings", UUID.nameUUIDFromBytes(pluginId.getBytes(StandardCharsets.UTF_8)));
    }
}
