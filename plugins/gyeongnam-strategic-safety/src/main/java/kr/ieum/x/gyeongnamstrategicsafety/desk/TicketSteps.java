package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.RequiredMark;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import kr.ieum.x.gyeongnamstrategicsafety.records.Sight;

/** What can be done with a ticket now. */
class TicketSteps extends Part {

    private final transient DeskTools tools;
    private final transient Ticket ticket;
    private final transient Runnable changed;

    TicketSteps(PluginContext plugin, DeskTools tools, Ticket ticket, boolean official, Runnable changed) {
        super(plugin);
        this.tools = tools;
        this.ticket = ticket;
        this.changed = changed;
        var buttons = new Div();
        buttons.addClassName("table-toolbar");
        var own = tools.colleagues().me().id().equals(ticket.owner());
        var next = ticket.state().next();
        if (official && next.contains(TicketState.ASSIGNED)) {
            buttons.add(new Button(text(ticket.owner() == null ? "desk.assign" : "desk.reassign"), click -> assign()));
        }
        if ((official || own) && next.contains(TicketState.ANSWERED)) {
            var answer =
                    new Button(text("desk.answer"), click -> write("desk.answer", "desk.answer-missing", this::answer));
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(answer);
        }
        if ((official || own) && next.contains(TicketState.CLOSED)) {
            var close = new Button(text("desk.close"), click -> close());
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(close);
        }
        if ((official || own) && next.contains(TicketState.RECEIVED)) {
            buttons.add(new Button(
                    text("desk.reopen"), click -> write("desk.reopen", "desk.reason-missing", this::reopen)));
        }
        add(buttons);
    }

    private UUID id() {
        return ticket.head().id();
    }

    private int version() {
        return ticket.head().version();
    }

    private void assign() {
        var form = form();
        var owner = form.required(form.add(new ComboBox<Person>(text("desk.owner"))));
        var level = ticket.head().level();
        owner.setItems(query -> tools.colleagues()
                .search(
                        query.getFilter().orElse(""),
                        person -> level == SecurityLevel.RESTRICTED || Sight.opens(person.duty(), level),
                        query.getOffset(),
                        query.getLimit()));
        owner.setItemLabelGenerator(person -> tools.labels().of(person, getLocale()));
        owner.setHelperText(text("desk.owner.help"));
        form.ask(text("desk.assign"), () -> {
                    tools.tickets().assign(id(), version(), owner.getValue());
                    done("desk.assigned");
                })
                .open();
    }

    private void write(String title, String missing, Consumer<String> keep) {
        var form = form();
        var words = RequiredMark.on(form.lines(title + ".words", 10_000));
        form.check(words, value -> !value.isBlank(), text(missing));
        words.setMinRows(5);
        form.ask(text(title), () -> keep.accept(words.getValue())).open();
    }

    private void answer(String words) {
        tools.tickets().answer(id(), version(), words);
        done("desk.answered-now");
    }

    private void reopen(String words) {
        tools.tickets().reopen(id(), version(), words);
        done("desk.reopened");
    }

    private void close() {
        if (attempt(() -> tools.tickets().close(id(), version()))) {
            done("desk.closed");
        } else {
            changed.run();
        }
    }

    private void done(String key) {
        Notices.success(text(key));
        changed.run();
    }
}
