package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.plugin.ui.FormDialog;

/** Asks what a step of a request needs: the amount for a selection, the reason or the result where one is due. */
final class MoveForm {

    private MoveForm() {}

    static Dialog of(RequestDesk.At at, Request request, RequestState to, Runnable refresh) {
        var inputs = at.tools().inputs();
        var selection = to == RequestState.SELECTED;
        var granted = inputs.won("request.granted", 1, selection, selection ? request.asked() : null);
        granted.setHelperText(left(at, request));
        var words = inputs.lines(to == RequestState.DONE ? "result" : "reason", to.needsWords(), "");
        var fields = selection ? new Component[] {granted, words} : new Component[] {words};
        return new FormDialog(
                at.tools().words().get("request.move", request.state(), to),
                inputs.then(() -> at.tools().attempts().of(() -> {
                    var won = selection ? granted.number().orElseThrow().longValueExact() : 0;
                    at.requests().move(request, to, won, words.getValue().strip());
                    refresh.run();
                })),
                fields);
    }

    private static String left(RequestDesk.At at, Request request) {
        return at.budgets().of(at.desk()).stream()
                .filter(budget -> budget.year() == request.year() && budget.kind() == request.kind())
                .findFirst()
                .map(budget -> at.tools().words().get("budget.left", budget.remaining()))
                .orElseGet(() -> at.tools().words().get("budget.none"));
    }
}
