package kr.ieum.x.gyeongnamstrategicsafety.pact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PrintButton;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.x.gyeongnamstrategicsafety.Sector;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.page.RecordGrid;
import kr.ieum.x.gyeongnamstrategicsafety.page.SearchBar;

/** The list of bodies with its conditions. */
class MemberList extends Part {

    private static final int EXPORTED = 10_000;

    private final transient Members members;
    private final transient Labels labels;
    private final SearchBar bar;
    private final RecordGrid<Member> grid;
    private final Span total = new Span();
    private final EmptyState nothing = new EmptyState(text("nothing"), text("nothing.hint"));
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
        grid = new RecordGrid<>(text("pact.title"), member -> go.accept(Address.of(member.id())));
        grid.names(text("pact.name"), link);
        grid.text(text("pact.role"), member -> shown(member.data().role()));
        grid.text(text("pact.sectors"), member -> shown(names(member).sectors()));
        grid.number(
                text("pact.programs"),
                member -> String.valueOf(member.data().programs().size()));
        grid.text(text("pact.joined"), member -> shown(names(member).joined()));
        grid.component(text("pact.entry"), this::entry);
        grid.setItems(
                query -> members.find(filter, query.getOffset(), query.getLimit()).stream(),
                query -> members.count(filter));
        total.getElement().setAttribute("role", "status");
        total.addClassName("total");
        var toolbar = new Div(total, new CsvLink(text("pact.file"), this::rows), new PrintButton());
        toolbar.addClassName("table-toolbar");
        add(bar, toolbar, grid, nothing);
    }

    void show(Address address) {
        bar.read(address);
        filter = new MemberFilter(
                SearchBar.words(address),
                address.choice("sector", Sector.class),
                !address.text("former").isEmpty());
        var count = members.count(filter);
        total.setText(text("total", count));
        grid.setVisible(count > 0);
        nothing.setVisible(count == 0);
        grid.getDataProvider().refreshAll();
    }

    private StatusBadge entry(Member member) {
        return member.data().isComplete()
                ? new StatusBadge(text("pact.entry.complete"), StatusBadge.Tone.SUCCESS)
                : new StatusBadge(text("pact.entry.open"), StatusBadge.Tone.WARNING);
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("pact.name"),
                text("pact.role"),
                text("pact.sectors"),
                text("pact.programs"),
                text("pact.department"),
                text("pact.phone"),
                text("pact.email"),
                text("pact.joined"),
                text("pact.left")));
        members.find(filter, 0, EXPORTED).forEach(member -> rows.add(row(member)));
        return rows;
    }

    private List<String> row(Member member) {
        var data = member.data();
        var names = names(member);
        return List.of(
                data.name(),
                data.role(),
                names.sectors(),
                String.join("; ", data.programs()),
                data.department(),
                data.phone(),
                data.email(),
                names.joined(),
                names.left());
    }

    private MemberNames names(Member member) {
        return MemberNames.of(member.data(), labels, getLocale());
    }

    private static String shown(String value) {
        return value.isBlank() ? "-" : value;
    }
}
