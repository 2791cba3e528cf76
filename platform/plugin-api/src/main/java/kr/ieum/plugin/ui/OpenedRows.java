package kr.ieum.plugin.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens rows of a grid by double click, or by Enter on the focused one. The listener sits on the grid itself and goes with
 * it; a shortcut would be kept by the page.
 *
 * @since 0.2.0
 */
public final class OpenedRows {

    private OpenedRows() {}

    public static <T> void of(Grid<T> grid, Consumer<T> open) {
        var focused = new AtomicReference<@Nullable T>();
        grid.addItemDoubleClickListener(click -> open.accept(click.getItem()));
        grid.addCellFocusListener(
                focus -> focused.set(focus.isBodyCell() ? focus.getItem().orElse(null) : null));
        grid.getElement()
                .addEventListener("keydown", key -> {
                    var row = focused.get();
                    if (row != null) {
                        open.accept(row);
                    }
                })
                .setFilter("event.key === 'Enter'");
    }
}
