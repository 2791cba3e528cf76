package kr.ieum.x.gyeongnamstrategicsafety.pact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.HistoryTable;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;

/** The bodies of the pact: how many of the 17 are entered, the list, and each with what it brings. */
class PactView extends Page {

    static final String PATH = "pact";

    private final transient Members members;
    private final transient Records records;
    private final transient Labels labels;

    PactView(PluginContext plugin, Members members, Records records, Colleagues colleagues, Labels labels) {
        super(plugin, PATH, colleagues);
        this.members = members;
        this.records = records;
        this.labels = labels;
    }

    @Override
    protected void showList(Address address) {
        removeAll();
        var list = new MemberList(
                plugin(),
                members,
                labels,
                this::go,
                member -> link(member.data().name(), member.id()));
        var header = new PageHeader(text("pact.title")).withHelp(text("pact.help"));
        if (isOfficial()) {
            var add = new Button(text("pact.add"), click -> add(address));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.setActions(add);
        }
        add(header, completeness(), list);
        list.show(address);
    }

    @Override
    protected void showRecord(UUID id) {
        var member = members.get(id);
        removeAll();
        var header =
                new PageHeader(member.data().name()).under(text("pact.title"), href(plugin(), PATH, Address.START));
        if (isOfficial()) {
            header.setActions(
                    new Button(getTranslation("text.edit"), click -> edit(id)),
                    new Button(getTranslation("text.delete"), click -> delete(member)));
        }
        add(header, facts(member.data()), new HistoryTable(plugin(), records, labels, id));
    }

    private Div completeness() {
        var count = members.completeness();
        var fact = plugin().facts().get("pact-bodies");
        var text = new Paragraph(text("pact.entered", count.members(), count.target()));
        text.addClassName("key-figures");
        var box = new Div(text);
        if (count.missing() > 0) {
            box.add(new Paragraph(text("pact.missing", count.missing())));
        }
        if (count.incomplete() > 0) {
            box.add(new Paragraph(text("pact.incomplete", count.incomplete())));
        }
        if (fact != null) {
            box.add(new Paragraph(text("source", fact.source().in(getLocale()))));
        }
        return box;
    }

    private FactList facts(MemberData data) {
        var names = MemberNames.of(data, labels, getLocale());
        return new FactList()
                .with(text("pact.role"), data.role())
                .with(text("pact.sectors"), names.sectors())
                .with(text("pact.programs"), names.programs())
                .with(text("pact.department"), data.department())
                .with(text("pact.phone"), data.phone())
                .with(text("pact.email"), data.email())
                .with(text("pact.joined"), names.joined())
                .with(text("pact.left"), names.left())
                .with(text("pact.source"), data.source());
    }

    private void add(Address address) {
        MemberForm.add(this, members, labels, () -> showList(address)).open();
    }

    private void edit(UUID id) {
        attempt(() -> MemberForm.edit(this, members, labels, members.get(id), this::refresh)
                .open());
    }

    private void delete(Member member) {
        if (attempt(() -> members.delete(member.id(), member.version()))) {
            go(Address.START);
            Notices.undo(text("deleted", member.data().name()), () -> restore(member));
        } else {
            refresh();
        }
    }

    /** Asked for on whatever page the user is by then. */
    private void restore(Member member) {
        if (attempt(() -> members.restore(member.id()))) {
            Notices.success(text("restored", member.data().name()));
            if (isAttached()) {
                refresh();
            }
        }
    }
}
