package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.PrintSheet;

/** A list with what it is narrowed by, how many rows there are, and the ways to take it along. */
public class Register<T> extends Composite<Div> {

    private final transient Words words;
    private final String title;
    private final Listing<T> listing;
    private final EmptyState nothing;
    private final Span total = new Span();

    /**
     * @param nothing stands in the list's place when there are no rows
     * @param filters what the list is narrowed by; call {@link #refresh} when one changes
     */
    public Register(Words words, String title, Listing<T> listing, EmptyState nothing, Component... filters) {
        this.words = words;
        this.title = title;
        this.listing = listing;
        this.nothing = nothing;
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        var bar = new Div(filters);
        bar.addClassName("search-bar-fields");
        bar.setVisible(filters.length > 0);
        var tools =
                new Div(total, new CsvLink(title + ".csv", listing::table), new PrintButton(getContent(), this::sheet));
        tools.addClassName("table-toolbar");
        getContent().add(bar, tools, listing, nothing);
        getContent().setWidthFull();
        refresh();
    }

    public void refresh() {
        var count = listing.count();
        total.setText(words.get("total", count));
        listing.refresh();
        listing.setVisible(count > 0);
        nothing.setVisible(count == 0);
    }

    private PrintSheet sheet() {
        var rows = listing.rows();
        return new PrintSheet(title, title, List.of(words.get("total", rows.size())), listing.columns(), rows);
    }
}
