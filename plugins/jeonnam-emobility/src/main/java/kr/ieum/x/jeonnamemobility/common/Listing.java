package kr.ieum.x.jeonnamemobility.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import kr.ieum.plugin.ui.OpenedRows;

/**
 * A list that may grow: read page by page, with its count above it, and something to say when it is empty. Arrow keys
 * move; Enter or a double click opens.
 */
public class Listing<T> extends Composite<Div> {

    private static final int PAGE = 50;

    private final transient Words words;
    private final transient IntSupplier count;
    private final Grid<T> grid = new Grid<>();
    private final Span total = new Span();
    private final Div nothing = new Div();

    /** @param name of the list, for those who cannot see what it holds */
    public Listing(Words words, String name, Pages<T> pages, IntSupplier count) {
        this.words = words;
        this.count = count;
        grid.setPageSize(PAGE);
        grid.setAriaLabel(name);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setItems(DataProvider.fromCallbacks(
                query -> pages.page(query.getOffset(), query.getLimit()).stream(), query -> count.getAsInt()));
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        var toolbar = new Div(total);
        toolbar.addClassName("table-toolbar");
        getContent().add(toolbar, grid, nothing);
    }

    /** The column that names the row. */
    public Listing<T> name(String key, ValueProvider<T, String> value) {
        grid.addColumn(value)
                .setHeader(words.get(key))
                .setKey(key)
                .setAutoWidth(true)
                .setRowHeader(true)
                .setResizable(true);
        return this;
    }

    public Listing<T> column(String key, ValueProvider<T, String> value) {
        grid.addColumn(value)
                .setHeader(words.get(key))
                .setKey(key)
                .setAutoWidth(true)
                .setResizable(true);
        return this;
    }

    public Listing<T> quantity(String key, ValueProvider<T, String> value) {
        column(key, value);
        grid.getColumnByKey(key).setTextAlign(ColumnTextAlign.END);
        return this;
    }

    public Listing<T> component(String key, ValueProvider<T, ? extends Component> value) {
        grid.addComponentColumn(value).setHeader(words.get(key)).setKey(key).setAutoWidth(true);
        return this;
    }

    /** What can be done with a row. */
    public Listing<T> actions(ValueProvider<T, String> name, List<RowAction<T>> actions) {
        grid.addComponentColumn(row -> {
                    var buttons = new Div();
                    actions.stream()
                            .filter(action -> action.fits().test(row))
                            .forEach(action -> buttons.add(button(name.apply(row), action, row)));
                    return buttons;
                })
                .setHeader(words.get("common.actions"))
                .setKey("actions")
                .setAutoWidth(true);
        return this;
    }

    /** Enter or a double click on a row. */
    public Listing<T> onOpen(Consumer<T> open) {
        OpenedRows.of(grid, open);
        return this;
    }

    /** A choice of one row. */
    public Listing<T> onChoice(Consumer<T> choose) {
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(choose));
        return this;
    }

    public void choose(T row) {
        grid.select(row);
    }

    public void chooseNone() {
        grid.deselectAll();
    }

    /** @param empty what stands there when nothing is found */
    public void refresh(Component empty) {
        var found = count.getAsInt();
        total.setText(words.get("common.count", found));
        grid.getDataProvider().refreshAll();
        grid.setVisible(found > 0);
        // few rows need no scrolling of their own
        grid.setAllRowsVisible(found <= PAGE / 2);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(empty);
        }
    }

    private Button button(String name, RowAction<T> action, T row) {
        var label = words.get(action.key());
        var button = new Button(label, click -> action.work().accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name + " " + label);
        return button;
    }

    /** Reads a page of the list. */
    @FunctionalInterface
    public interface Pages<T> {
        List<T> page(int offset, int limit);
    }
}
