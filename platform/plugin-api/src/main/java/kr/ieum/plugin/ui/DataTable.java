package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A plain table with caption and scopes, for few rows: the twin of a chart or a map. Its first column names the row, the
 * others are quantities. It scrolls sideways by itself where the screen is narrow.
 *
 * @since 0.2.0
 */
public class DataTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body;

    public DataTable(String caption, List<String> columns) {
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(scoped(column, "col")));
        table.getHead().add(head);
        body = table.getBody();
        getContent().addClassName("data-table");
        getContent().add(table);
        // what scrolls must be reachable by keyboard
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
    }

    public void add(String name, List<String> quantities) {
        var row = new NativeTableRow();
        row.add(scoped(name, "row"));
        quantities.forEach(quantity -> row.add(new NativeTableCell(quantity)));
        body.add(row);
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
