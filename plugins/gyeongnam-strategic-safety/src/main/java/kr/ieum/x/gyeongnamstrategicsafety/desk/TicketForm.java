package kr.ieum.x.gyeongnamstrategicsafety.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.ConflictDialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.x.gyeongnamstrategicsafety.page.Checks;
import kr.ieum.x.gyeongnamstrategicsafety.page.Part;
import kr.ieum.x.gyeongnamstrategicsafety.records.ChangedMeanwhile;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.jspecify.annotations.Nullable;

/** Receives a question or mends how it was received. */
class TicketForm {

    private final Part part;
    private final DeskTools tools;
    private final Checks checks = new Checks();
    private final TextField subject;
    private final TextArea question;
    private final Select<Category> category;
    private final Select<Priority> priority;
    private final ComboBox<Firm> firm;
    private final TextField caller;
    private final TextField phone;
    private final Select<SecurityLevel> level;
    private Runnable saved = () -> {};
    private @Nullable Ticket edited;
    private @Nullable UUID made;
    private @Nullable FormDialog dialog;

    TicketForm(PluginContext plugin, DeskTools tools) {
        this.part = new Part(plugin);
        this.tools = tools;
        subject = checks.required(new TextField(part.text("desk.subject")));
        subject.setMaxLength(200);
        firm = new ComboBox<>(part.text("desk.firm"));
        firm.setItemLabelGenerator(Firm::name);
        firm.setItems(query ->
                tools.firms().search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        firm.setHelperText(part.text("desk.firm.help"));
        caller = checks.required(new TextField(part.text("desk.caller")));
        caller.setMaxLength(100);
        firm.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                caller.setValue(change.getValue().name());
            }
        });
        phone = checks.check(
                new TextField(part.text("desk.phone")),
                value -> !value.contains("*") || value.equals(masked()),
                part.text("desk.phone-masked"));
        phone.setMaxLength(30);
        category = choice("desk.category", "category", Category.values());
        category.setValue(Category.OTHER);
        priority = choice("desk.priority", "priority", Priority.values());
        priority.setItemLabelGenerator(value -> part.text(
                "desk.priority.term",
                tools.labels().of("priority", value, part.locale()),
                tools.clock().term(value)));
        priority.setValue(Priority.NORMAL);
        question = checks.required(new TextArea(part.text("desk.question")));
        question.setMaxLength(10_000);
        question.setMinRows(4);
        level = choice("level", "level", tools.records().sight().choices().toArray(SecurityLevel[]::new));
        level.setHelperText(part.text("level.help"));
        level.setValue(SecurityLevel.NORMAL);
    }

    /** @param whenMade called with the new ticket after the dialog has closed */
    void receive(Consumer<UUID> whenMade) {
        var form = new FormDialog(
                part.text("desk.receive"),
                this::save,
                subject,
                firm,
                caller,
                phone,
                category,
                priority,
                question,
                level);
        form.addOpenedChangeListener(change -> {
            if (!change.isOpened() && made != null) {
                whenMade.accept(made);
            }
        });
        dialog = form;
        form.open();
    }

    void edit(Ticket ticket, Runnable whenSaved) {
        edited = ticket;
        saved = whenSaved;
        var data = ticket.data();
        subject.setValue(data.subject());
        if (data.firm() != null) {
            tools.firms().byId(List.of(data.firm())).values().forEach(firm::setValue);
        }
        caller.setValue(data.caller());
        phone.setValue(data.phone());
        phone.setHelperText(part.text("desk.phone.help"));
        category.setValue(data.category());
        priority.setValue(data.priority());
        question.setValue(data.question());
        dialog = new FormDialog(data.subject(), this::save, subject, firm, caller, phone, category, priority, question);
        dialog.open();
    }

    /** The number as it was shown, which stands for the one that is kept. */
    private String masked() {
        return edited == null ? "" : edited.data().phone();
    }

    private <E extends Enum<E>> Select<E> choice(String label, String kind, E[] values) {
        var choice = new Select<E>();
        choice.setLabel(part.text(label));
        choice.setItems(Arrays.asList(values));
        choice.setItemLabelGenerator(value -> tools.labels().of(kind, value, part.locale()));
        return choice;
    }

    private Optional<String> save() {
        return part.save(checks, () -> {
            try {
                keep(data());
                Notices.success(part.text("saved"));
                saved.run();
            } catch (ChangedMeanwhile conflict) {
                choose(data());
                throw conflict;
            }
        });
    }

    private void keep(TicketData data) {
        if (edited == null) {
            made = tools.tickets().receive(data, level.getValue());
        } else {
            tools.tickets().change(edited.head().id(), edited.head().version(), data);
        }
    }

    private void choose(TicketData mine) {
        if (edited == null || dialog == null) {
            return;
        }
        var shown = dialog;
        var theirs = tools.tickets().open(edited.head().id());
        new ConflictDialog(
                        TicketDifferences.of(part, tools, mine, theirs.data()),
                        () -> {
                            edited = theirs;
                            if (save().isEmpty()) {
                                shown.close();
                            }
                        },
                        () -> {
                            shown.close();
                            saved.run();
                        })
                .open();
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
