package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
                .with(text("desk.phone"), phone(tools, ticket))
                .with(text("desk.category"), labels.of("category", data.category(), getLocale()))
                .with(text("desk.priority"), labels.of("priority", data.priority(), getLocale()))
                .with(text("desk.question"), data.question()));
    }

    /** Masked, with a way to the whole number for those who may see it. */
    private Component phone(DeskTools tools, Ticket ticket) {
        var number =
                new Span(ticket.data().phone().isEmpty() ? "-" : ticket.data().phone());
        if (ticket.data().phone().isEmpty() || !tools.tickets().opensPhone(ticket)) {
            return number;
        }
        var open = new Button(text("desk.phone.open"));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        open.addClickListener(click -> attempt(() -> {
            number.setText(tools.tickets().phone(ticket.head().id()));
            open.setVisible(false);
        }));
        return new Span(number, open);
    }

    private static Component caller(TicketData data) {
        return data.firm() == null ? new Span(data.caller()) : new Anchor("companies/" + data.firm(), data.caller());
    }
}
