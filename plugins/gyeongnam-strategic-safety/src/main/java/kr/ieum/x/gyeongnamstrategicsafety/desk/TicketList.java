package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** The list of tickets with its conditions. */
class TicketList extends Part implements RecordList.Source<TicketRow> {

    private final transient DeskTools tools;
    private final transient BiFunction<String, UUID, ? extends Component> link;
    private final SearchBar bar;
    private final RecordList<TicketRow> list;
    private TicketFilter filter = TicketFilter.ALL;

    TicketList(
            PluginContext plugin,
            DeskTools tools,
            Consumer<Address> go,
            BiFunction<String, UUID, ? extends Component> link) {
        super(plugin);
        this.tools = tools;
        this.link = link;
        bar = new SearchBar(plugin, text("desk.search"), go)
                .choice("state", text("desk.state"), TicketState.class, value -> label("state", value))
                .choice("priority", text("desk.priority"), Priority.class, value -> label("priority", value))
                .choice("clock", text("desk.clock"), TicketFilter.Clock.class, value -> label("clock", value))
                .choice("level", text("level"), SecurityLevel.class, value -> label("level", value))
                .onOff("mine", text("desk.mine"));
        list = new RecordList<>(text("desk.title"), this, new EmptyState(text("nothing"), text("desk.none.hint")));
        list.above(bar);
        list.note(text("export.note"));
        list.onOpen(row -> go.accept(Address.of(row.id())));
        columns();
        section();
        add(list);
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
        list.refresh();
    }

    @Override
    public List<TicketRow> page(Slice slice) {
        return tools.tickets().find(filter, slice.offset(), slice.limit());
    }

    @Override
    public int count() {
        return tools.tickets().count(filter);
    }

    @Override
    public List<TicketRow> exported() {
        return tools.tickets().export(filter);
    }

    private void columns() {
        list.quantity("number", text("desk.number"), row -> String.valueOf(row.number()));
        list.name(
                "subject",
                text("desk.subject"),
                row -> shown(row.subject(), ""),
                row -> link.apply(shown(row.subject(), text("restricted")), row.id()));
        list.buttons(
                "clock", text("desk.clock"), row -> ClockBadge.of(plugin(), tools.clock(), row.due(), row.answered()));
        list.part(
                "level",
                text("level"),
                row -> label("level", row.level()),
                row -> tools.labels().level(row.level(), getLocale()));
        list.text("caller", text("desk.caller"), row -> shown(row.caller(), "-"));
        list.text("category", text("desk.category"), row -> label("category", row.category()));
        list.text("priority", text("desk.priority"), row -> label("priority", row.priority()));
        list.text("state", text("desk.state"), row -> label("state", row.state()));
        list.text("owner", text("desk.owner"), row -> row.ownerName().isEmpty() ? "-" : row.ownerName());
        list.written(text("desk.received"), row -> tools.labels().moment(row.received()));
        list.text("due", text("desk.due"), row -> row.due().toString());
        list.written(
                text("desk.answered"),
                row -> row.answered() == null ? "" : tools.labels().moment(row.answered()));
    }

    private String label(String kind, Enum<?> value) {
        return tools.labels().of(kind, value, getLocale());
    }

    private static String shown(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
