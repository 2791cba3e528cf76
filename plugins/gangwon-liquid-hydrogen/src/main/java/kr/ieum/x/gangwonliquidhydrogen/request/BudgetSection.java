package kr.ieum.x.gangwonliquidhydrogen.request;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** Budgets of a desk by year and kind, and what is left of each. */
class BudgetSection extends Composite<Div> {

    private final transient RequestDesk.At at;
    private final transient Words words;
    private final boolean open;

    BudgetSection(RequestDesk.At at) {
        this.at = at;
        words = at.tools().words();
        open = at.tools().acting().mayManage();
        getContent().addClassName("details-section");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new H2(words.get("budget")));
        var budgets = at.budgets().of(at.desk());
        getContent().add(budgets.isEmpty() ? new Paragraph(words.get("budget.none")) : table(budgets));
        if (open) {
            getContent()
                    .add(Buttons.plain(
                            words.get("budget.new"),
                            () -> BudgetForm.add(at, this::show).open()));
        }
    }

    private Grid<Budget> table(List<Budget> budgets) {
        var grid = new Grid<Budget>();
        grid.getElement().setAttribute("aria-label", words.get("budget"));
        grid.addColumn(budget -> words.of(budget.kind()))
                .setHeader(words.get("request.kind"))
                .setRowHeader(true);
        grid.addColumn(budget -> Integer.toString(budget.year())).setHeader(words.get("request.year"));
        quantity(grid, "budget.amount", budget -> words.won(budget.amount()));
        quantity(grid, "budget.used", budget -> words.won(budget.used()));
        quantity(grid, "budget.remaining", budget -> words.won(budget.remaining()));
        if (open) {
            grid.addComponentColumn(budget -> Buttons.small(
                            words.get("edit"),
                            words.of(budget.kind()) + " " + budget.year(),
                            () -> BudgetForm.change(at, budget, this::show).open()))
                    .setHeader(words.get("actions"))
                    .setKey("actions");
        }
        grid.setAllRowsVisible(true);
        grid.setItems(budgets);
        return grid;
    }

    private void quantity(Grid<Budget> grid, String key, ValueProvider<Budget, String> text) {
        grid.addColumn(text).setHeader(words.get(key)).setTextAlign(ColumnTextAlign.END);
    }
}
