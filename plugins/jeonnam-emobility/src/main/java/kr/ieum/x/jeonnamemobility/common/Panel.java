package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.RecordForm;

/** What belongs to a chosen record, as a short list of its own: people add to it, edit and remove, and take that back. */
public abstract class Panel<T> extends Composite<Div> {

    private final transient Words words;
    private final transient Supplier<List<T>> read;
    private final transient Runnable changed;
    private final Listing<T> list;
    private final Div head;
    private final String nothing;
    private final boolean mayWrite;
    private transient List<T> rows = List.of();

    /**
     * @param nothing key of what stands in the place of an empty list; with {@code -hint} behind it, of what to do then
     * @param changed run after each change, beside that the list is read anew
     */
    protected Panel(
            Words words, String title, String nothing, boolean mayWrite, Supplier<List<T>> read, Runnable changed) {
        this.words = words;
        this.nothing = nothing;
        this.mayWrite = mayWrite;
        this.read = read;
        this.changed = changed;
        list = new Listing<>(
                words,
                title,
                (offset, limit) -> rows.stream().skip(offset).limit(limit).toList(),
                () -> rows.size());
        head = new Div(new H2(title));
        head.addClassName("page-line");
        getContent().add(head, list);
    }

    protected final Words words() {
        return words;
    }

    /** The list, to be given its columns. */
    protected final Listing<T> list() {
        return list;
    }

    protected final List<T> rows() {
        return rows;
    }

    /** Puts something between the title and the list. */
    protected final void explain(Component explanation) {
        getContent().addComponentAtIndex(1, explanation);
    }

    protected final void adds(String key, Runnable add) {
        if (mayWrite) {
            head.add(new Button(words.get(key), click -> add.run()));
        }
    }

    /** What those may do with a row who may write; the first is also done by Enter or a double click. */
    protected final void edits(ValueProvider<T, String> name, String editKey, Consumer<T> edit, RowAction<T> removal) {
        if (mayWrite) {
            list.actions(name, List.of(RowAction.of(editKey, edit), removal)).onOpen(edit);
        }
    }

    /** Reads the list anew. */
    protected final void refresh() {
        rows = read.get();
        list.refresh(new EmptyState(words.get(nothing), words.get(nothing + "-hint")));
    }

    /** Asks; what is saved is shown at once. */
    protected final void ask(RecordForm<?> form, String title, Runnable work) {
        form.ask(title, () -> {
                    work.run();
                    refreshAll();
                })
                .open();
    }

    /**
     * Removes something and offers the way back.
     *
     * @param done what is said then
     * @param work removes it and gives the way back
     */
    protected final void remove(String done, Supplier<Runnable> work) {
        words.refusal(() -> {
                    var wayBack = work.get();
                    Notices.undo(done, () -> {
                        words.refusal(wayBack).ifPresent(Notices::error);
                        refreshAll();
                    });
                })
                .ifPresent(Notices::error);
        refreshAll();
    }

    protected final void refreshAll() {
        refresh();
        changed.run();
    }
}
