package kr.ieum.plugin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * What is made for paper: a table with title, what it shows, and rows under headings that stand on every page, or a text.
 * It is invisible on the screen. The table is one component however many rows it has.
 *
 * @since 0.2.0
 */
public class PrintSheet extends Composite<Div> {

    /**
     * A column of the table.
     *
     * @param quantity stands on the right
     * @param name whether the cells name their row
     */
    public record Column(String header, boolean quantity, boolean name) {}

    /**
     * @param running stands above the headings of every page
     * @param notes one line each: conditions, as-of time, how many
     * @param rows a text for each column
     */
    public PrintSheet(String title, String running, List<String> notes, List<Column> columns, List<List<String>> rows) {
        var lines = new UnorderedList(notes.stream().map(ListItem::new).toArray(ListItem[]::new));
        getContent().addClassName("print-sheet");
        getContent().add(new H1(title), lines, new Html(table(title, running, columns, rows)));
    }

    /** A paper of text, such as an agreement: each paragraph may have several lines. */
    public PrintSheet(String title, List<String> paragraphs) {
        getContent().addClassNames("print-sheet", "print-paper");
        getContent().add(new H1(title));
        paragraphs.forEach(paragraph -> getContent().add(new Paragraph(paragraph)));
    }

    private static String table(String title, String running, List<Column> columns, List<List<String>> rows) {
        var html = new StringBuilder("<table><caption>")
                .append(Entities.escape(title))
                .append("</caption><thead><tr><td class=\"print-running\" colspan=\"")
                .append(columns.size())
                .append("\">")
                .append(Entities.escape(running))
                .append("</td></tr><tr>");
        columns.forEach(column -> cell(html, "th", "col", column, column.header()));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr>");
            for (var place = 0; place < columns.size(); place++) {
                var column = columns.get(place);
                cell(html, column.name() ? "th" : "td", column.name() ? "row" : "", column, row.get(place));
            }
            html.append("</tr>");
        });
        return html.append("</tbody></table>").toString();
    }

    private static void cell(StringBuilder html, String tag, String scope, Column column, String text) {
        html.append('<').append(tag);
        if (!scope.isEmpty()) {
            html.append(" scope=\"").append(scope).append('"');
        }
        if (column.quantity()) {
            html.append(" class=\"quantity\"");
        }
        html.append('>').append(Entities.escape(text)).append("</").append(tag).append('>');
    }
}
