package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.x.gyeongnamstrategicsafety.page.Address;
import kr.ieum.x.gyeongnamstrategicsafety.page.HistoryTable;
import kr.ieum.x.gyeongnamstrategicsafety.page.LevelDialog;
import kr.ieum.x.gyeongnamstrategicsafety.page.Page;

/** The quick support desk: the tickets with their clocks, and each with its answers. */
class DeskView extends Page {

    static final String PATH = "desk";

    private final transient DeskTools tools;
    private final transient LevelDialog levels;

    DeskView(PluginContext plugin, DeskTools tools, LevelDialog levels) {
        super(plugin, PATH, tools.colleagues());
        this.tools = tools;
        this.levels = levels;
    }

    @Override
    protected void showList(Address address) {
        removeAll();
        var receive = new Button(
                text("desk.receive"),
                click -> TicketForm.receive(this, tools, id -> go(Address.of(id)))
                        .open());
        receive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var list = new TicketList(plugin(), tools, this::go, this::link);
        add(new PageHeader(text("desk.title"), receive).withHelp(text("desk.help")), waiting(), list);
        list.show(address);
    }

    @Override
    protected void showRecord(UUID id) {
        var ticket = tools.tickets().open(id);
        removeAll();
        var header = new PageHeader(text(
                        "desk.ticket",
                        String.valueOf(ticket.number()),
                        ticket.data().subject()))
                .under(text("desk.title"), href(plugin(), PATH, Address.START));
        if (isOfficial()) {
            header.setActions(
                    new Button(text("level.change"), click -> attempt(() -> levels.open(ticket.head(), this::refresh))),
                    new Button(
                            getTranslation("text.edit"),
                            click -> attempt(() -> TicketForm.edit(
                                            this, tools, tools.tickets().open(id), this::refresh)
                                    .open())),
                    new Button(getTranslation("text.delete"), click -> delete(ticket)));
        }
        add(
                header,
                new TicketSteps(plugin(), tools, ticket, isOfficial(), this::refresh),
                new TicketFacts(plugin(), tools, ticket),
                new Rounds(plugin(), tools, ticket),
                new HistoryTable(plugin(), tools.records(), tools.labels(), id));
    }

    /** What needs doing first. */
    private Div waiting() {
        var overdue = tools.tickets().count(filter(TicketFilter.Clock.OVERDUE));
        var open = tools.tickets().count(filter(TicketFilter.Clock.OPEN));
        var box = new Div(
                new Anchor(
                        href(plugin(), PATH, new Address(Map.of("clock", TicketFilter.Clock.OPEN.name()))),
                        text("desk.open", open)),
                new Anchor(
                        href(plugin(), PATH, new Address(Map.of("clock", TicketFilter.Clock.OVERDUE.name()))),
                        text("desk.overdue", overdue)));
        box.addClassName("key-figures");
        return box;
    }

    private static TicketFilter filter(TicketFilter.Clock clock) {
        return new TicketFilter("", null, null, clock, null, false);
    }

    private void delete(Ticket ticket) {
        if (attempt(
                () -> tools.tickets().delete(ticket.head().id(), ticket.head().version()))) {
            go(Address.START);
            Notices.undo(text("deleted.record"), () -> restore(ticket.head().id()));
        } else {
            refresh();
        }
    }

    /** Asked for on whatever page the user is by then. */
    private void restore(UUID id) {
        if (attempt(() -> tools.tickets().restore(id))) {
            Notices.success(text("restored.record"));
            if (isAttached()) {
                refresh();
            }
        }
    }
}
