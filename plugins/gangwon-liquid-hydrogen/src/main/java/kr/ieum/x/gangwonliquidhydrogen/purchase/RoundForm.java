package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;
import org.jspecify.annotations.Nullable;

/** Asks for what a round is. */
final class RoundForm {

    private RoundForm() {}

    /** @param made told which round it became */
    static Dialog begin(PurchaseDesk desk, Consumer<UUID> made) {
        return dialog(
                desk,
                null,
                data -> desk.tools().attempts().of(() -> {
                    var id = desk.rounds().begin(data);
                    made.accept(id);
                }));
    }

    static Dialog change(PurchaseDesk desk, Round round, Runnable refresh) {
        var seen = new Seen(round.version());
        return dialog(
                desk,
                round,
                data -> desk.tools().attempts().of(seen, version -> {
                    desk.rounds().change(round.id(), version, data);
                    refresh.run();
                }));
    }

    private static Dialog dialog(PurchaseDesk desk, @Nullable Round round, Function<RoundData, Optional<String>> save) {
        var inputs = desk.tools().inputs();
        var name = inputs.line("purchase.name", 100, true, round == null ? "" : round.name());
        var closes = inputs.day("purchase.closes", true, round == null ? null : round.closesOn());
        var note = inputs.lines("note", false, round == null ? "" : round.note());
        Supplier<Optional<String>> write =
                () -> save.apply(new RoundData(name.getValue().strip(), closes.getValue(), note.getValue()));
        var title = desk.words().get(round == null ? "purchase.new" : "purchase.change");
        return new FormDialog(title, inputs.then(write), name, closes, note);
    }
}
