package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.Notices;

/** A part of a page or of a dialog that speaks the plugin's texts. */
public class Part extends Div {

    private final transient PluginContext plugin;

    public Part(PluginContext plugin) {
        this.plugin = plugin;
    }

    public final String text(String key, Object... arguments) {
        return plugin.text(getLocale(), key, arguments);
    }

    public final Locale locale() {
        return getLocale();
    }

    public final PluginContext plugin() {
        return plugin;
    }

    /** Does something; says why when a rule says no. */
    public final boolean attempt(Runnable work) {
        var refusal = refusalOf(work);
        refusal.ifPresent(Notices::error);
        return refusal.isEmpty();
    }

    /** Does something; gives the reason when a rule says no. */
    public final Optional<String> refusalOf(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(text(refused.key(), refused.arguments()));
        }
    }

    /** Saves a form: first its fields must pass. */
    public final Optional<String> save(Checks checks, Runnable work) {
        return checks.pass() ? refusalOf(work) : Optional.of(getTranslation("uikit.form.mend-first"));
    }
}
