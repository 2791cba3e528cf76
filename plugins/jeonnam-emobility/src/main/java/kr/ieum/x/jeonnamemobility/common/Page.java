package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.jeonnamemobility.common.Records.Removed;

/** A page of the plugin: its words, and how it says no and offers the way back. */
public abstract class Page extends Div {

    private final transient Words words;
    private final transient Records records;
    private final transient Editors editors;

    protected Page(PluginContext plugin, Records records, Editors editors) {
        this.words = new Words(plugin, getLocale());
        this.records = records;
        this.editors = editors;
    }

    protected Words words() {
        return words;
    }

    protected String text(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    protected boolean mayWrite() {
        return editors.mayWrite();
    }

    /** A button that only those see who may write. */
    protected Button action(String key, Runnable work) {
        var button = new Button(text(key), click -> work.run());
        button.setVisible(mayWrite());
        return button;
    }

    /** The button for what one mostly comes to the page for. */
    protected Button mainAction(String key, Runnable work) {
        var button = action(key, work);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Does the work, or says why not. */
    protected void attempt(Runnable work) {
        words.refusal(work).ifPresent(Notices::error);
    }

    /**
     * Removes something and offers the way back.
     *
     * @param refresh run after each way, so that the page is new
     */
    protected void remove(String name, Supplier<Removed> work, Runnable refresh) {
        attempt(() -> {
            var removed = work.get();
            Notices.undo(text("common.removed", name), () -> {
                attempt(() -> {
                    records.putBack(removed);
                    Notices.success(text("common.back", name));
                });
                refresh.run();
            });
        });
        refresh.run();
    }
}
