package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.OpenedRows;
import kr.ieum.plugin.ui.PrintSheet;

/** A long list that is read page by page: arrow keys move, Enter or a double click opens, headings sort. */
public class Listing<T> extends Grid<T> {

    private static final int PAGE = 50;

    private final transient Source<T> source;
    private final transient List<Written<T>> written = new ArrayList<>();

    /** Where the rows come from. */
    public interface Source<T> {

        List<T> page(Slice slice);

        int count();
    }

    /** A column as it is written to paper and files. */
    private record Written<T>(PrintSheet.Column column, SerializableFunction<T, String> text) {}

    public Listing(String label, Source<T> source, Consumer<T> open) {
        this.source = source;
        setAriaLabel(label);
        setPageSize(PAGE);
        setItems(DataProvider.fromCallbacks(query -> source.page(Slice.of(query)).stream(), query -> source.count()));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        OpenedRows.of(this, open);
    }

    /** The column that names the row and leads to it. */
    public void name(
            String key,
            String header,
            SerializableFunction<T, String> text,
            SerializableFunction<T, ? extends Component> link) {
        written.add(new Written<>(new PrintSheet.Column(header, false, true), text));
        addColumn(new ComponentRenderer<>(link))
                .setKey(key)
                .setHeader(header)
                .setSortProperty(key)
                .setRowHeader(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    public void text(String key, String header, SerializableFunction<T, String> text) {
        written.add(new Written<>(new PrintSheet.Column(header, false, false), text));
        plain(key, header, text);
    }

    public void quantity(String key, String header, SerializableFunction<T, String> text) {
        written.add(new Written<>(new PrintSheet.Column(header, true, false), text));
        plain(key, header, text).setTextAlign(ColumnTextAlign.END);
    }

    /** A column that shows more than its text, such as a badge. */
    public void part(
            String key,
            String header,
            SerializableFunction<T, String> text,
            SerializableFunction<T, ? extends Component> part) {
        written.add(new Written<>(new PrintSheet.Column(header, false, false), text));
        buttons(key, header, part);
    }

    /** A column that stands on the screen only. */
    public void buttons(String key, String header, SerializableFunction<T, ? extends Component> part) {
        addColumn(new ComponentRenderer<>(part))
                .setKey(key)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    public void refresh() {
        getDataProvider().refreshAll();
    }

    int count() {
        return source.count();
    }

    List<List<String>> rows() {
        return source.page(Slice.ALL).stream()
                .map(row ->
                        written.stream().map(column -> column.text().apply(row)).toList())
                .toList();
    }

    List<PrintSheet.Column> columns() {
        return written.stream().map(Written::column).toList();
    }

    List<List<String>> table() {
        var headers = columns().stream().map(PrintSheet.Column::header).toList();
        return Stream.concat(Stream.of(headers), rows().stream()).toList();
    }

    private Column<T> plain(String key, String header, SerializableFunction<T, String> text) {
        return addColumn(text::apply)
                .setKey(key)
                .setHeader(header)
                .setSortProperty(key)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }
}
