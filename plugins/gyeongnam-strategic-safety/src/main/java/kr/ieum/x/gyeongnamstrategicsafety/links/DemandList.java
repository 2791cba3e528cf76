package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.RecordGrid;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** The list of demands with its conditions. */
class DemandList extends Part {

    private final transient LinkDesk desk;
    private final SearchBar bar;
    private final RecordGrid<DemandRow> grid;
    private final Span total = new Span();
    private final EmptyState nothing = new EmptyState(text("nothing"), text("links.none.hint"));
    private DemandFilter filter = DemandFilter.ALL;

    DemandList(
            PluginContext plugin,
            LinkDesk desk,
            Consumer<Address> go,
            BiFunction<String, UUID, ? extends Component> link) {
        super(plugin);
        this.desk = desk;
        bar = new SearchBar(plugin, text("links.search"), go)
                .choice("sector", text("pact.sectors"), Sector.class, value -> label("sector", value))
                .choice("need", text("links.need"), Need.class, value -> label("need", value))
                .choice("stage", text("links.stage"), LinkStage.class, value -> label("stage", value))
                .choice("level", text("level"), SecurityLevel.class, value -> label("level", value));
        grid = new RecordGrid<>(text("links.demands"), row -> go.accept(Address.of(row.id())));
        grid.names(text("links.demand"), row -> link.apply(shown(row.title(), text("restricted")), row.id()));
        grid.component(text("level"), row -> desk.labels().level(row.level(), getLocale()));
        grid.text(text("links.member"), row -> shown(row.member(), "-"));
        grid.text(text("pact.sectors"), row -> label("sector", row.sector()));
        grid.text(text("links.need"), row -> label("need", row.need()));
        grid.text(text("links.needed-by"), row -> row.neededBy().toString());
        grid.number(text("links.amount.million"), row -> MoneyUnit.MILLION.format(row.amount()));
        grid.number(text("links.candidates"), row -> String.valueOf(row.candidates()));
        grid.text(text("links.furthest"), row -> row.furthest() == null ? "-" : label("stage", row.furthest()));
        grid.setItems(
                query -> desk.demands().find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> desk.demands().count(filter));
        total.getElement().setAttribute("role", "status");
        total.addClassName("total");
        var csv = new CsvLink(text("links.file"), this::rows);
        var toolbar = new Div(total, new Span(text("export.note")), csv, new PrintButton());
        toolbar.addClassName("table-toolbar");
        add(bar, toolbar, grid, nothing);
    }

    void show(Address address) {
        bar.read(address);
        filter = new DemandFilter(
                SearchBar.words(address),
                address.choice("sector", Sector.class),
                address.choice("need", Need.class),
                address.choice("stage", LinkStage.class),
                address.choice("level", SecurityLevel.class));
        var count = desk.demands().count(filter);
        total.setText(text("total", count));
        grid.setVisible(count > 0);
        nothing.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("links.demand"),
                text("level"),
                text("links.member"),
                text("pact.sectors"),
                text("links.need"),
                text("links.needed-by"),
                text("links.amount"),
                text("links.candidates"),
                text("links.furthest")));
        desk.demands()
                .export(filter)
                .forEach(row -> rows.add(List.of(
                        shown(row.title(), ""),
                        label("level", row.level()),
                        shown(row.member(), ""),
                        label("sector", row.sector()),
                        label("need", row.need()),
                        row.neededBy().toString(),
                        row.amount() == null ? "" : row.amount().toString(),
                        String.valueOf(row.candidates()),
                        row.furthest() == null ? "" : label("stage", row.furthest()))));
        return rows;
    }

    private String label(String kind, Enum<?> value) {
        return desk.labels().of(kind, value, getLocale());
    }

    private static String shown(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
