package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Asks what a step of a request needs: the amount for a selection, the reason or the result where one is due. */
final class MoveForm {

    private MoveForm() {}

    static Dialog of(RequestDesk.At at, Request request, RequestState to, Runnable refresh) {
        var form = at.tools().form();
        var granted = form.won("request.granted", 1);
        granted.setVisible(to == RequestState.SELECTED);
        granted.setNumber(BigDecimal.valueOf(request.asked()));
        granted.setHelperText(left(at, request));
        form.required(granted);
        var words = form.lines(to == RequestState.DONE ? "result" : "reason", Tools.LONG_TEXT);
        if (to.needsWords()) {
            form.required(words);
        }
        return form.ask(at.tools().words().get("request.move", request.state(), to), () -> {
            var won = granted.isVisible() ? granted.number().orElseThrow().longValueExact() : 0;
            at.requests().move(request, to, won, words.getValue().strip());
            refresh.run();
        });
    }

    private static String left(RequestDesk.At at, Request request) {
        return at.budgets().of(at.desk()).stream()
                .filter(budget -> budget.year() == request.year() && budget.kind() == request.kind())
                .findFirst()
                .map(budget -> at.tools().words().get("budget.left", budget.remaining()))
                .orElseGet(() -> at.tools().words().get("budget.none"));
    }
}
