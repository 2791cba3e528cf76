package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Texts;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** A part of a page or of a dialog that speaks the plugin's texts. */
public class Part extends Div {

    private final transient PluginContext plugin;

    public Part(PluginContext plugin) {
        this.plugin = plugin;
    }

    /** A section of the page, under a heading of its own where it has one. */
    protected final void section() {
        addClassName("page-section");
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
        var refusal = texts().refusal(work);
        refusal.ifPresent(Notices::error);
        return refusal.isEmpty();
    }

    /** A form that asks for something without a record. */
    public final RecordForm<Void> form() {
        return form(null);
    }

    /** A form of a record, or of a new one when there is none. */
    public final <R> RecordForm<R> form(@Nullable R record) {
        return new RecordForm<>(texts(), record);
    }

    /**
     * The dialog of a form that makes something.
     *
     * @param work makes it
     * @param whenMade called with the id of what was made after the dialog has closed
     */
    public final FormDialog make(RecordForm<?> form, String title, Supplier<UUID> work, Consumer<UUID> whenMade) {
        var made = new AtomicReference<@Nullable UUID>();
        var dialog = form.ask(title, () -> {
            made.set(work.get());
            saved();
        });
        return dialog.whenSaved(() -> whenMade.accept(Objects.requireNonNull(made.get())));
    }

    public final void saved() {
        Notices.success(text("saved"));
    }

    private Texts texts() {
        return new Texts(plugin, getLocale());
    }
}
