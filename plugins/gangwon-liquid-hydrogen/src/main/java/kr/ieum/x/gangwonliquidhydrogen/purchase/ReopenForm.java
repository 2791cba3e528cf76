package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks until when and why a closed round takes demands again. */
final class ReopenForm {

    private ReopenForm() {}

    static Dialog of(PurchaseDesk desk, Round round, Runnable refresh) {
        var form = desk.tools().form();
        var until = form.required(form.day("purchase.closes"));
        var reason = form.required(form.lines("reason", Tools.LONG_TEXT));
        reason.setHelperText(desk.words().get("purchase.reopen.help"));
        return form.ask(desk.words().get("purchase.reopen"), () -> {
            desk.rounds().reopen(round.id(), until.getValue(), reason.getValue().strip());
            refresh.run();
        });
    }
}
