package kr.ieum.x.gyeongnamstrategicsafety.desk;

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
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.RecordGrid;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** The list of tickets with its conditions. */
class TicketList extends Part {

    private final transient DeskTools tools;
    private final SearchBar bar;
    private final RecordGrid<TicketRow> grid;
    private final Span total = new Span();
    private final EmptyState nothing = new EmptyState(text("nothing"), text("desk.none.hint"));
    private TicketFilter filter = TicketFilter.ALL;

    TicketList(
            PluginContext plugin,
            DeskTools tools,
            Consumer<Address> go,
            BiFunction<String, UUID, ? extends Component> link) {
        super(plugin);
        this.tools = tools;
        bar = new SearchBar(plugin, text("desk.search"), go)
                .choice("state", text("desk.state"), TicketState.class, value -> label("state", value))
                .choice("priority", text("desk.priority"), Priority.class, value -> label("priority", value))
                .choice("clock", text("desk.clock"), TicketFilter.Clock.class, value -> label("clock", value))
                .choice("level", text("level"), SecurityLevel.class, value -> label("level", value))
                .onOff("mine", text("desk.mine"));
        grid = new RecordGrid<>(text("desk.title"), row -> go.accept(Address.of(row.id())));
        grid.number(text("desk.number"), row -> String.valueOf(row.number()));
        grid.names(text("desk.subject"), row -> link.apply(shown(row.subject(), text("restricted")), row.id()));
        grid.component(text("level"), row -> tools.labels().level(row.level(), getLocale()));
        grid.text(text("desk.caller"), row -> shown(row.caller(), "-"));
        grid.text(text("desk.category"), row -> label("category", row.category()));
        grid.text(text("desk.priority"), row -> label("priority", row.priority()));
        grid.text(text("desk.state"), row -> label("state", row.state()));
        grid.text(text("desk.owner"), row -> row.ownerName().isEmpty() ? "-" : row.ownerName());
        grid.text(text("desk.due"), row -> row.due().toString());
        grid.component(text("desk.clock"), row -> ClockBadge.of(plugin, tools.clock(), row.due(), row.answered()));
        grid.setItems(
                query -> tools.tickets().find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> tools.tickets().count(filter));
        total.getElement().setAttribute("role", "status");
        total.addClassName("total");
        var csv = new CsvLink(text("desk.file"), this::rows);
        var toolbar = new Div(total, new Span(text("export.note")), csv, new PrintButton());
        toolbar.addClassName("table-toolbar");
        add(bar, toolbar, grid, nothing);
    }

    void show(Address address) {
        bar.read(address);
        filter = new TicketFilter(
                SearchBar.words(address),
                address.choice("state", TicketState.class),
                address.choice("priority", Priority.class),
                address.choice("clock", TicketFilter.Clock.class),
                address.choice("level", SecurityLevel.class),
                !address.text("mine").isEmpty());
        var count = tools.tickets().count(filter);
        total.setText(text("total", count));
        grid.setVisible(count > 0);
        nothing.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("desk.number"),
                text("desk.subject"),
                text("level"),
                text("desk.caller"),
                text("desk.category"),
                text("desk.priority"),
                text("desk.state"),
                text("desk.owner"),
                text("desk.received"),
                text("desk.due"),
                text("desk.answered")));
        tools.tickets()
                .export(filter)
                .forEach(row -> rows.add(List.of(
                        String.valueOf(row.number()),
                        shown(row.subject(), ""),
                        label("level", row.level()),
                        shown(row.caller(), ""),
                        label("category", row.category()),
                        label("priority", row.priority()),
                        label("state", row.state()),
                        row.ownerName(),
                        tools.labels().moment(row.received()),
                        row.due().toString(),
                        row.answered() == null ? "" : tools.labels().moment(row.answered()))));
        return rows;
    }

    private String label(String kind, Enum<?> value) {
        return tools.labels().of(kind, value, getLocale());
    }

    private static String shown(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
