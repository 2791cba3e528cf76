package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gyeongnamstrategicsafety.page.LevelChoice;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import org.jspecify.annotations.Nullable;

/** Receives a question or mends how it was received. */
final class TicketForm {

    private final RecordForm<Ticket> form;
    private final TextField subject;
    private final ComboBox<Firm> firm;
    private final TextField caller;
    private final TextField phone;
    private final Select<Category> category;
    private final Select<Priority> priority;
    private final TextArea question;

    private TicketForm(Part part, DeskTools tools, @Nullable Ticket ticket) {
        var labels = tools.labels();
        // a number as it was shown stands for the one that is kept
        var masked = ticket == null ? "" : ticket.data().phone();
        form = part.form(ticket);
        subject = form.required(form.line("desk.subject", 200));
        firm = form.firm("desk.firm", tools.firms());
        firm.setHelperText(part.text("desk.firm.help"));
        caller = form.required(form.line("desk.caller", 100));
        phone = form.line("desk.phone", 30);
        form.check(phone, value -> !value.contains("*") || value.equals(masked), part.text("desk.phone-masked"));
        category = form.choice(
                "desk.category", List.of(Category.values()), value -> labels.of("category", value, part.locale()));
        category.setValue(Category.OTHER);
        priority = form.choice(
                "desk.priority",
                List.of(Priority.values()),
                value -> part.text(
                        "desk.priority.term",
                        labels.of("priority", value, part.locale()),
                        tools.clock().term(value)));
        priority.setValue(Priority.NORMAL);
        question = form.required(form.lines("desk.question", 10_000));
        question.setMinRows(4);
        form.shows(subject, seen -> seen.data().subject());
        form.shows(firm, seen -> firm(tools, seen));
        form.shows(caller, seen -> seen.data().caller());
        form.shows(phone, seen -> seen.data().phone());
        form.shows(category, seen -> seen.data().category());
        form.shows(priority, seen -> seen.data().priority());
        form.shows(question, seen -> seen.data().question());
        firm.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                caller.setValue(change.getValue().name());
            }
        });
    }

    /** @param whenMade called with the new ticket after the dialog has closed */
    static FormDialog receive(Part part, DeskTools tools, Consumer<UUID> whenMade) {
        var asked = new TicketForm(part, tools, null);
        var level = LevelChoice.of(asked.form, part, tools.labels(), tools.records());
        return part.make(
                asked.form,
                part.text("desk.receive"),
                () -> tools.tickets().receive(asked.data(), level.getValue()),
                whenMade);
    }

    static FormDialog edit(Part part, DeskTools tools, Ticket ticket, Runnable done) {
        var asked = new TicketForm(part, tools, ticket);
        asked.phone.setHelperText(part.text("desk.phone.help"));
        return asked.form.change(
                ticket.data().subject(),
                seen -> {
                    tools.tickets().change(seen.head().id(), seen.head().version(), asked.data());
                    part.saved();
                },
                () -> tools.tickets().open(ticket.head().id()),
                done);
    }

    private static @Nullable Firm firm(DeskTools tools, Ticket seen) {
        var id = seen.data().firm();
        return id == null ? null : tools.firms().byId(List.of(id)).get(id);
    }

    private TicketData data() {
        return new TicketData(
                subject.getValue(),
                question.getValue(),
                category.getValue(),
                priority.getValue(),
                firm.getValue() == null ? null : firm.getValue().id(),
                caller.getValue(),
                phone.getValue());
    }
}
