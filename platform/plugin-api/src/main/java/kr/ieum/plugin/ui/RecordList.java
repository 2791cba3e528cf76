package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.plugin.Slice;

/**
 * A long list that is read page by page, with what it is narrowed by above it, how many rows there are, the ways to take
 * it along as a file or on paper, and what is said when it is empty. Arrow keys move; Enter or a double click opens a row.
 *
 * <pre>{@code
 * var list = new RecordList<>(texts.get("berths"), berths, new EmptyState(texts.get("none"), texts.get("none.hint")));
 * list.name("name", texts.get("name"), Berth::name, berth -> new Anchor(href(berth), berth.name()));
 * list.quantity("depth", texts.get("depth"), berth -> Texts.number(berth.depth()));
 * list.sortable("name", "depth");
 * list.onOpen(this::open);
 * }</pre>
 *
 * @param <R> a row
 * @since 0.3.0
 */
public class RecordList<R> extends Composite<Div> {

    private static final int PAGE = 50;

    /** So many rows need no scrolling of their own. */
    private static final int FEW = 10;

    private static final String NOTHING = "-";

    private final transient Source<R> source;
    private final transient List<Written<R>> written = new ArrayList<>();
    private final String title;
    private final Grid<R> grid = new Grid<>();
    private final EmptyState nothing;
    private final Span total = new Span();
    private final Div tools;

    /** Where the rows come from. */
    public interface Source<R> {

        List<R> page(Slice slice);

        int count();

        /** What may leave the page in a file or on paper; all of it, unless the source says otherwise. */
        default List<R> exported() {
            return page(Slice.ALL);
        }
    }

    /** A column as it is written to paper and files. */
    private record Written<R>(PrintSheet.Column column, SerializableFunction<R, String> text) {}

    /**
     * @param title names the table, the file and the paper
     * @param nothing stands in the list's place when there are no rows
     */
    public RecordList(String title, Source<R> source, EmptyState nothing) {
        this.title = title;
        this.source = source;
        this.nothing = nothing;
        grid.setAriaLabel(title);
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setItems(DataProvider.fromCallbacks(query -> source.page(slice(query)).stream(), query -> source.count()));
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        tools = new Div(total, new CsvLink(title + ".csv", this::table), new PrintButton(getContent(), this::sheet));
        tools.addClassName("table-toolbar");
        getContent().add(tools, grid, nothing);
        getContent().setWidthFull();
    }

    /** Fields that the list is narrowed by; call {@link #refresh} when one changes. */
    public void filters(Component... fields) {
        var bar = new Div(fields);
        bar.addClassName("search-bar-fields");
        above(bar);
    }

    /** Puts something above the list, such as a search bar of the plugin's own. */
    public void above(Component part) {
        getContent().addComponentAtIndex(getContent().indexOf(tools), part);
    }

    /** A word beside the number of rows, such as what the file leaves out. */
    public void note(String note) {
        tools.addComponentAtIndex(1, new Span(note));
    }

    /** The column that names the row and leads to it. */
    public void name(
            String key,
            String header,
            SerializableFunction<R, String> text,
            SerializableFunction<R, ? extends Component> link) {
        written.add(new Written<>(new PrintSheet.Column(header, false, true), text));
        column(key, header, link).setRowHeader(true).setFlexGrow(1).setResizable(true);
    }

    public void text(String key, String header, SerializableFunction<R, String> text) {
        written.add(new Written<>(new PrintSheet.Column(header, false, false), text));
        plain(key, header, text);
    }

    public void quantity(String key, String header, SerializableFunction<R, String> text) {
        written.add(new Written<>(new PrintSheet.Column(header, true, false), text));
        plain(key, header, text).setTextAlign(ColumnTextAlign.END);
    }

    /** A column that shows more than its text, such as a badge. */
    public void part(
            String key,
            String header,
            SerializableFunction<R, String> text,
            SerializableFunction<R, ? extends Component> part) {
        written.add(new Written<>(new PrintSheet.Column(header, false, false), text));
        column(key, header, part);
    }

    /** A column that stands on the screen only. */
    public void buttons(String key, String header, SerializableFunction<R, ? extends Component> part) {
        column(key, header, part);
    }

    /** A column that stands in files and on paper only. */
    public void written(String header, SerializableFunction<R, String> text) {
        written.add(new Written<>(new PrintSheet.Column(header, false, false), text));
    }

    /** Columns whose headings sort: the source hears their key. */
    public void sortable(String... keys) {
        for (var key : keys) {
            Objects.requireNonNull(grid.getColumnByKey(key), key).setSortProperty(key);
        }
    }

    /** What Enter or a double click does with a row. */
    public void onOpen(Consumer<R> open) {
        OpenedRows.of(grid, open);
    }

    /** Reads the list anew. To be called once all columns are there. */
    public void refresh() {
        var count = source.count();
        total.setText(getTranslation("uikit.total", count));
        grid.getDataProvider().refreshAll();
        grid.setAllRowsVisible(count <= FEW);
        grid.setVisible(count > 0);
        nothing.setVisible(count == 0);
    }

    private List<List<String>> rows() {
        return source.exported().stream()
                .map(row ->
                        written.stream().map(column -> column.text().apply(row)).toList())
                .toList();
    }

    private List<PrintSheet.Column> columns() {
        return written.stream().map(Written::column).toList();
    }

    private List<List<String>> table() {
        var headers = columns().stream().map(PrintSheet.Column::header).toList();
        return Stream.concat(Stream.of(headers), rows().stream().map(RecordList::cells))
                .toList();
    }

    /** What the page shows as a dash is nothing to a spreadsheet. */
    private static List<String> cells(List<String> row) {
        return row.stream().map(text -> text.equals(NOTHING) ? "" : text).toList();
    }

    private PrintSheet sheet() {
        var rows = rows();
        return new PrintSheet(title, title, List.of(getTranslation("uikit.total", rows.size())), columns(), rows);
    }

    private Grid.Column<R> column(String key, String header, SerializableFunction<R, ? extends Component> part) {
        return grid.addColumn(new ComponentRenderer<>(part))
                .setKey(key)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Grid.Column<R> plain(String key, String header, SerializableFunction<R, String> text) {
        return grid.addColumn(text::apply)
                .setKey(key)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private static Slice slice(Query<?, ?> query) {
        var order = query.getSortOrders();
        return order.isEmpty()
                ? new Slice("", false, query.getOffset(), query.getLimit())
                : new Slice(
                        order.getFirst().getSorted(),
                        order.getFirst().getDirection() == SortDirection.DESCENDING,
                        query.getOffset(),
                        query.getLimit());
    }
}
