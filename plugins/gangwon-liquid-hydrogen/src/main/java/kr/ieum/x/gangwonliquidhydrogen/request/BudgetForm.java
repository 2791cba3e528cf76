package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.dialog.Dialog;
import java.math.BigDecimal;

/** Asks for the money of a year and a kind. */
final class BudgetForm {

    private BudgetForm() {}

    static Dialog add(RequestDesk.At at, Runnable refresh) {
        var tools = at.tools();
        var form = tools.form();
        var kind = form.required(form.choice("request.kind", RequestKind.of(at.desk()), tools.words()::of));
        var year = form.required(form.choice("request.year", Years.of(tools, null), String::valueOf));
        var amount = form.required(form.won("budget.amount", 0));
        year.setValue(tools.acting().today().getYear());
        return form.ask(tools.words().get("budget.new"), () -> {
            at.budgets()
                    .add(
                            year.getValue(),
                            kind.getValue(),
                            amount.number().orElseThrow().longValueExact());
            refresh.run();
        });
    }

    static Dialog change(RequestDesk.At at, Budget budget, Runnable refresh) {
        var form = at.tools().form(budget);
        var amount = form.required(form.won("budget.amount", 0));
        form.showsNumber(amount, seen -> BigDecimal.valueOf(seen.amount()));
        return form.change(
                at.tools().words().get("budget.change", budget.year() + "", budget.kind()),
                seen -> at.budgets().change(seen, amount.number().orElseThrow().longValueExact()),
                () -> at.budgets().get(budget),
                refresh);
    }
}
