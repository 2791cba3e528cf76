package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.jspecify.annotations.Nullable;

/** Asks for what a round is. */
final class RoundForm {

    private final RecordForm<Round> form;
    private final TextField name;
    private final DateField closes;
    private final TextArea note;

    private RoundForm(PurchaseDesk desk, @Nullable Round round) {
        form = desk.tools().form(round);
        name = form.required(form.line("purchase.name", 100));
        closes = form.required(form.day("purchase.closes"));
        note = form.lines("note", Tools.LONG_TEXT);
        form.shows(name, Round::name);
        form.shows(closes, Round::closesOn);
        form.shows(note, Round::note);
    }

    /** @param made told which round it became */
    static Dialog begin(PurchaseDesk desk, Consumer<UUID> made) {
        var asked = new RoundForm(desk, null);
        return asked.form.ask(
                desk.words().get("purchase.new"),
                () -> made.accept(desk.rounds().begin(asked.data())));
    }

    static Dialog change(PurchaseDesk desk, Round round, Runnable refresh) {
        var asked = new RoundForm(desk, round);
        return asked.form.change(
                desk.words().get("purchase.change"),
                seen -> desk.rounds().change(seen, asked.data()),
                () -> desk.rounds().get(round.id()),
                refresh);
    }

    private RoundData data() {
        return new RoundData(name.getValue().strip(), closes.getValue(), note.getValue());
    }
}
