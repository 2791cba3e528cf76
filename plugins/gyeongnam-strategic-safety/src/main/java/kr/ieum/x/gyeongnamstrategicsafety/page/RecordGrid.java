package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ieum.plugin.ui.OpenedRows;

/** A table of records: arrow keys move, Enter or a double click opens. */
public class RecordGrid<T> extends Grid<T> {

    public RecordGrid(String label, Consumer<T> open) {
        setAriaLabel(label);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        OpenedRows.of(this, open);
    }

    /** The column that names the row. */
    public void names(String header, Function<T, Component> link) {
        addColumn(new ComponentRenderer<>(link::apply))
                .setHeader(header)
                .setRowHeader(true)
                .setFlexGrow(3)
                .setResizable(true)
                .setKey("name");
    }

    public void text(String header, Function<T, String> value) {
        addColumn(value::apply).setHeader(header).setAutoWidth(true).setResizable(true);
    }

    public void number(String header, Function<T, String> value) {
        addColumn(value::apply).setHeader(header).setAutoWidth(true).setTextAlign(ColumnTextAlign.END);
    }

    public void component(String header, Function<T, Component> value) {
        addColumn(new ComponentRenderer<>(value::apply))
                .setHeader(header)
                .setAutoWidth(true)
                .setKey(header);
    }
}
