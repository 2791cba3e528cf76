package kr.ieum.plugins.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.UnsavedDialog;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.settings.PluginSettings;
import kr.ieum.plugins.settings.SettingFault;
import kr.ieum.plugins.settings.SettingsMovedOn;
import kr.ieum.plugins.settings.SettingsRefused;
import kr.ieum.text.Refusal;

/** The form for the settings that a plugin's manifest declares. What was typed is never lost silently. */
@StyleSheet("krds/plugin-parts.css")
public class SettingsForm extends Composite<Div> implements BeforeLeaveObserver {

    private final transient PluginManifest plugin;
    private final transient PluginSettings settings;
    private final transient List<SettingInput> inputs;
    private final Button save = new Button(getTranslation("text.save"), click -> save());
    private final Button discard = new Button(getTranslation("plugins.settings.discard"), click -> read());
    private transient Map<String, String> seen = Map.of();

    public SettingsForm(PluginManifest plugin, PluginSettings settings) {
        this.plugin = plugin;
        this.settings = settings;
        inputs = plugin.settings().stream()
                .map(field -> SettingInput.of(field, getLocale()))
                .toList();
        getContent().addClassName("plugin-settings");
        if (inputs.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("plugins.settings.none")));
            return;
        }
        inputs.forEach(input -> getContent().add(row(input)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).listenOn(getContent());
        var buttons = new Div(save, discard);
        buttons.addClassName("plugin-settings-actions");
        getContent().add(buttons);
        read();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isChanged()) {
            var stay = event.postpone();
            new UnsavedDialog(() -> {
                        read();
                        stay.proceed();
                    })
                    .open();
        }
    }

    /** Whether something is typed that is not saved. */
    public boolean isChanged() {
        return !inputs.isEmpty() && !typed().equals(seen);
    }

    private Div row(SettingInput input) {
        var name = input.field().name().in(getLocale());
        var reset = new Button(
                getTranslation("plugins.settings.reset"),
                click -> input.show(input.field().fallback()));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reset.setAriaLabel(getTranslation("plugins.settings.reset-of", name, input.fallback(getLocale())));
        Runnable follow = () -> {
            reset.setEnabled(
                    !Objects.equals(given(input.read()), given(input.field().fallback())));
            offerActions();
        };
        input.onChange(follow);
        follow.run();
        var row = new Div(input.component(), reset);
        row.addClassName("plugin-setting");
        return row;
    }

    private void offerActions() {
        discard.setEnabled(isChanged());
    }

    /** Shows what holds. */
    private void read() {
        seen = settings.of(plugin);
        inputs.forEach(input -> input.show(seen.get(input.field().key())));
        offerActions();
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        for (var input : inputs) {
            var value = input.read();
            if (value != null) {
                typed.put(input.field().key(), value);
            }
        }
        return typed;
    }

    private void save() {
        inputs.forEach(SettingInput::clearFault);
        try {
            settings.save(plugin, seen, typed());
            read();
            Notices.success(getTranslation("plugins.settings.saved"));
        } catch (SettingsRefused refused) {
            show(refused.faults());
            Notices.error(getTranslation(refused.key(), refused.arguments()));
        } catch (SettingsMovedOn moved) {
            meet(settings.of(plugin));
            Notices.warn(getTranslation(moved.key()));
        } catch (Refusal refusal) {
            Notices.error(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void show(Map<String, SettingFault> faults) {
        var wrong = inputs.stream()
                .filter(input -> faults.containsKey(input.field().key()))
                .toList();
        wrong.forEach(input -> input.fault(
                sentence(Objects.requireNonNull(faults.get(input.field().key())))));
        wrong.getFirst().focus();
    }

    private String sentence(SettingFault fault) {
        return getTranslation(fault.key(), fault.least(), fault.most());
    }

    /** Shows next to each field what somebody else has set; what was typed here stays until it is saved. */
    private void meet(Map<String, String> present) {
        for (var input : inputs) {
            var key = input.field().key();
            var theirs = present.get(key);
            if (!Objects.equals(theirs, seen.get(key))) {
                if (Objects.equals(input.read(), seen.get(key))) {
                    input.show(theirs);
                } else {
                    input.fault(getTranslation(
                            "plugins.settings.theirs",
                            theirs == null ? getTranslation("plugins.settings.nothing") : theirs));
                }
            }
        }
        seen = present;
        offerActions();
    }

    private static String given(@org.jspecify.annotations.Nullable String value) {
        return value == null || "false".equals(value) ? "" : value;
    }
}
