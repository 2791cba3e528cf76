package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;

/** What is known of a ticket. */
class TicketFacts extends Part {

    TicketFacts(PluginContext plugin, DeskTools tools, Ticket ticket) {
        super(plugin);
        var data = ticket.data();
        var labels = tools.labels();
        var round = ticket.present();
        var owner = ticket.ownerName();
        add(new FactList()
                .with(text("desk.state"), labels.of("state", ticket.state(), getLocale()))
                .with(text("desk.clock"), ClockBadge.of(plugin, tools.clock(), round.due(), round.answered()))
                .with(text("desk.due"), text("desk.due-of", round.due().toString(), round.days()))
                .with(text("desk.owner"), owner)
                .with(text("level"), labels.level(ticket.head().level(), getLocale()))
                .with(text("desk.caller"), caller(data))
                .with(text("desk.phone"), data.phone())
                .with(text("desk.category"), labels.of("category", data.category(), getLocale()))
                .with(text("desk.priority"), labels.of("priority", data.priority(), getLocale()))
                .with(text("desk.question"), data.question()));
    }

    private static Component caller(TicketData data) {
        return data.firm() == null ? new Span(data.caller()) : new Anchor("companies/" + data.firm(), data.caller());
    }
}
