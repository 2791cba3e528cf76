package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** The list of demands with its conditions. */
class DemandList extends Part implements RecordList.Source<DemandRow> {

    private final transient LinkDesk desk;
    private final transient BiFunction<String, UUID, ? extends Component> link;
    private final SearchBar bar;
    private final RecordList<DemandRow> list;
    private DemandFilter filter = DemandFilter.ALL;

    DemandList(
            PluginContext plugin,
            LinkDesk desk,
            Consumer<Address> go,
            BiFunction<String, UUID, ? extends Component> link) {
        super(plugin);
        this.desk = desk;
        this.link = link;
        bar = new SearchBar(plugin, text("links.search"), go)
                .choice("sector", text("pact.sectors"), Sector.class, value -> label("sector", value))
                .choice("need", text("links.need"), Need.class, value -> label("need", value))
                .choice("stage", text("links.stage"), LinkStage.class, value -> label("stage", value))
                .choice("level", text("level"), SecurityLevel.class, value -> label("level", value));
        list = new RecordList<>(text("links.demands"), this, new EmptyState(text("nothing"), text("links.none.hint")));
        list.above(bar);
        list.note(text("export.note"));
        list.onOpen(row -> go.accept(Address.of(row.id())));
        columns();
        section();
        add(new H2(text("links.demands")), list);
    }

    void show(Address address) {
        bar.read(address);
        filter = new DemandFilter(
                SearchBar.words(address),
                address.choice("sector", Sector.class),
                address.choice("need", Need.class),
                address.choice("stage", LinkStage.class),
                address.choice("level", SecurityLevel.class));
        list.refresh();
    }

    @Override
    public List<DemandRow> page(Slice slice) {
        return desk.demands().find(filter, slice.offset(), slice.limit());
    }

    @Override
    public int count() {
        return desk.demands().count(filter);
    }

    @Override
    public List<DemandRow> exported() {
        return desk.demands().export(filter);
    }

    private void columns() {
        list.name(
                "demand",
                text("links.demand"),
                row -> shown(row.title(), ""),
                row -> link.apply(shown(row.title(), text("restricted")), row.id()));
        list.part(
                "level",
                text("level"),
                row -> label("level", row.level()),
                row -> desk.labels().level(row.level(), getLocale()));
        list.text("member", text("links.member"), row -> shown(row.member(), "-"));
        list.text("sector", text("pact.sectors"), row -> label("sector", row.sector()));
        list.text("need", text("links.need"), row -> label("need", row.need()));
        list.text("needed-by", text("links.needed-by"), row -> row.neededBy().toString());
        list.quantity("amount", text("links.amount.million"), row -> MoneyUnit.MILLION.format(row.amount()));
        list.written(text("links.amount"), row -> row.amount() == null ? "" : String.valueOf(row.amount()));
        list.quantity("candidates", text("links.candidates"), row -> String.valueOf(row.candidates()));
        list.text(
                "furthest",
                text("links.furthest"),
                row -> row.furthest() == null ? "-" : label("stage", row.furthest()));
    }

    private String label(String kind, Enum<?> value) {
        return desk.labels().of(kind, value, getLocale());
    }

    private static String shown(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
