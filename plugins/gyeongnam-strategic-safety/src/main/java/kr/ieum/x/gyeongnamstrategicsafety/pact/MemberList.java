package kr.ieum.x.gyeongnamstrategicsafety.pact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;

/** The list of bodies with its conditions. */
class MemberList extends Part implements RecordList.Source<Member> {

    private final transient Members members;
    private final transient Labels labels;
    private final SearchBar bar;
    private final RecordList<Member> list;
    private MemberFilter filter = MemberFilter.ALL;

    MemberList(
            PluginContext plugin,
            Members members,
            Labels labels,
            Consumer<Address> go,
            Function<Member, Component> link) {
        super(plugin);
        this.members = members;
        this.labels = labels;
        bar = new SearchBar(plugin, text("pact.search"), go)
                .choice("sector", text("pact.sectors"), Sector.class, value -> labels.of("sector", value, getLocale()))
                .onOff("former", text("pact.former"));
        list = new RecordList<>(text("pact.title"), this, new EmptyState(text("nothing"), text("nothing.hint")));
        list.above(bar);
        list.onOpen(member -> go.accept(Address.of(member.id())));
        list.name("name", text("pact.name"), member -> member.data().name(), link::apply);
        columns();
        section();
        add(list);
    }

    void show(Address address) {
        bar.read(address);
        filter = new MemberFilter(
                SearchBar.words(address),
                address.choice("sector", Sector.class),
                !address.text("former").isEmpty());
        list.refresh();
    }

    @Override
    public List<Member> page(Slice slice) {
        return members.find(filter, slice.offset(), slice.limit());
    }

    @Override
    public int count() {
        return members.count(filter);
    }

    private void columns() {
        list.text("role", text("pact.role"), member -> shown(member.data().role()));
        list.text("sectors", text("pact.sectors"), member -> shown(names(member).sectors()));
        list.part(
                "programs",
                text("pact.programs"),
                member -> String.join("; ", member.data().programs()),
                member -> new Span(String.valueOf(member.data().programs().size())));
        list.written(text("pact.department"), member -> member.data().department());
        list.written(text("pact.phone"), member -> member.data().phone());
        list.written(text("pact.email"), member -> member.data().email());
        list.text("joined", text("pact.joined"), member -> shown(names(member).joined()));
        list.written(text("pact.left"), member -> names(member).left());
        list.buttons("entry", text("pact.entry"), this::entry);
    }

    private StatusBadge entry(Member member) {
        return member.data().isComplete()
                ? new StatusBadge(text("pact.entry.complete"), StatusBadge.Tone.SUCCESS)
                : new StatusBadge(text("pact.entry.open"), StatusBadge.Tone.WARNING);
    }

    private MemberNames names(Member member) {
        return MemberNames.of(member.data(), labels, getLocale());
    }

    private static String shown(String value) {
        return value.isBlank() ? "-" : value;
    }
}
