package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.plugin.ui.FormDialog;

/** Asks until when and why a closed round takes demands again. */
final class ReopenForm {

    private ReopenForm() {}

    static Dialog of(PurchaseDesk desk, Round round, Runnable refresh) {
        var inputs = desk.tools().inputs();
        var until = inputs.day("purchase.closes", true, null);
        var reason = inputs.lines("reason", true, "");
        return new FormDialog(
                desk.words().get("purchase.reopen"),
                inputs.then(() -> desk.tools().attempts().of(() -> {
                    desk.rounds()
                            .reopen(
                                    round.id(),
                                    until.getValue(),
                                    reason.getValue().strip());
                    refresh.run();
                })),
                until,
                reason);
    }
}
