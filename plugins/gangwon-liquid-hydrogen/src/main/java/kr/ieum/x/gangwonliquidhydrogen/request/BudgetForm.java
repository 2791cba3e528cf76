package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.x.gangwonliquidhydrogen.page.Seen;

/** Asks for the money of a year and a kind. */
final class BudgetForm {

    private BudgetForm() {}

    static Dialog add(RequestDesk.At at, Runnable refresh) {
        var inputs = at.tools().inputs();
        var kind = inputs.choice("request.kind", RequestKind.of(at.desk()), null);
        var year = YearInput.of(at.tools(), inputs, at.tools().acting().today().getYear());
        var amount = inputs.won("budget.amount", 0, true, null);
        return new FormDialog(
                at.tools().words().get("budget.new"),
                inputs.then(() -> at.tools().attempts().of(() -> {
                    at.budgets()
                            .add(
                                    year.getValue(),
                                    kind.getValue(),
                                    amount.number().orElseThrow().longValueExact());
                    refresh.run();
                })),
                kind,
                year,
                amount);
    }

    static Dialog change(RequestDesk.At at, Budget budget, Runnable refresh) {
        var inputs = at.tools().inputs();
        var seen = new Seen(budget.version());
        var amount = inputs.won("budget.amount", 0, true, budget.amount());
        return new FormDialog(
                at.tools().words().get("budget.change", budget.year() + "", budget.kind()),
                inputs.then(() -> at.tools().attempts().of(seen, version -> {
                    at.budgets()
                            .change(
                                    budget,
                                    version,
                                    amount.number().orElseThrow().longValueExact());
                    refresh.run();
                })),
                amount);
    }
}
