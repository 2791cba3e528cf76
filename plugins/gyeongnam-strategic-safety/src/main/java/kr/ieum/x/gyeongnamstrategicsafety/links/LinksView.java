package kr.ieum.x.gyeongnamstrategicsafety.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.HistoryTable;
import kr.ieum.x.gyeongnamstrategicsafety.page.LevelDialog;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;
import kr.ieum.x.gyeongnamstrategicsafety.records.Colleagues;

/** What the bodies of the pact look for, the board of what has come of it, and each demand with its firms. */
class LinksView extends Page {

    static final String PATH = "links";

    private final transient LinkDesk desk;
    private final transient LevelDialog levels;

    LinksView(PluginContext plugin, Colleagues colleagues, LinkDesk desk, LevelDialog levels) {
        super(plugin, PATH, colleagues);
        this.desk = desk;
        this.levels = levels;
    }

    @Override
    protected void showList(Address address) {
        removeAll();
        var add = new Button(text("links.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new PageHeader(text("links.title"), add).withHelp(text("links.help"));
        var list = new DemandList(plugin(), desk, this::go, this::link);
        add(header, new Board(plugin(), desk), list);
        list.show(address);
    }

    @Override
    protected void showRecord(UUID id) {
        var demand = desk.demands().open(id);
        removeAll();
        var header =
                new PageHeader(demand.data().title()).under(text("links.title"), href(plugin(), PATH, Address.START));
        if (isOfficial()) {
            header.setActions(
                    new Button(text("level.change"), click -> attempt(() -> levels.open(demand.head(), this::refresh))),
                    new Button(getTranslation("text.edit"), click -> edit(id)),
                    new Button(getTranslation("text.delete"), click -> delete(demand)));
        }
        add(
                header,
                new DemandFacts(plugin(), desk, demand),
                new Candidates(plugin(), desk, demand, isOfficial(), this::refresh),
                new HistoryTable(plugin(), desk.records(), desk.labels(), id));
    }

    private void add() {
        DemandForm.add(this, desk, id -> go(Address.of(id))).open();
    }

    private void edit(UUID id) {
        attempt(() -> DemandForm.edit(this, desk, desk.demands().open(id), this::refresh)
                .open());
    }

    private void delete(Demand demand) {
        if (attempt(
                () -> desk.demands().delete(demand.head().id(), demand.head().version()))) {
            go(Address.START);
            Notices.undo(text("deleted.record"), () -> restore(demand.head().id()));
        } else {
            refresh();
        }
    }

    /** Asked for on whatever page the user is by then. */
    private void restore(UUID id) {
        if (attempt(() -> desk.demands().restore(id))) {
            Notices.success(text("restored.record"));
            if (isAttached()) {
                refresh();
            }
        }
    }
}
