package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A long list that is read page by page: arrow keys move, Enter or a double click opens, headings sort. */
public class Listing<T> extends Grid<T> {

    private static final int PAGE = 50;

    private @Nullable T focused;

    /** Where the rows come from. */
    public interface Source<T> {

        List<T> page(Slice slice);

        int count();
    }

    public Listing(String label, Source<T> source, Consumer<T> open) {
        setAriaLabel(label);
        setPageSize(PAGE);
        setItems(DataProvider.fromCallbacks(query -> source.page(Slice.of(query)).stream(), query -> source.count()));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addItemDoubleClickListener(click -> open.accept(click.getItem()));
        addCellFocusListener(
                focus -> focused = focus.isBodyCell() ? focus.getItem().orElse(null) : null);
        Shortcuts.addShortcutListener(this, () -> openFocused(open), Key.ENTER).listenOn(this);
    }

    /** The column that names the row. */
    public void name(String key, String header, SerializableFunction<T, ? extends Component> link) {
        addColumn(new ComponentRenderer<>(link))
                .setKey(key)
                .setHeader(header)
                .setSortProperty(key)
                .setRowHeader(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    public void text(String key, String header, SerializableFunction<T, String> text) {
        addColumn(text::apply)
                .setKey(key)
                .setHeader(header)
                .setSortProperty(key)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }

    public void quantity(String key, String header, SerializableFunction<T, String> text) {
        text(key, header, text);
        getColumnByKey(key).setTextAlign(ColumnTextAlign.END);
    }

    /** A column that is not sorted by, such as a state or buttons. */
    public void part(String key, String header, SerializableFunction<T, ? extends Component> part) {
        addColumn(new ComponentRenderer<>(part))
                .setKey(key)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    public void refresh() {
        getDataProvider().refreshAll();
    }

    private void openFocused(Consumer<T> open) {
        if (focused != null) {
            open.accept(focused);
        }
    }
}
