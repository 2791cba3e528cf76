package kr.ieum.x.gangwonliquidhydrogen.request;

import java.util.List;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import kr.ieum.x.gangwonliquidhydrogen.page.Gone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Budgets by year and kind. */
@Component
class BudgetService {

    private final Budgets budgets;
    private final Acting acting;
    private final TransactionOperations transactions;

    BudgetService(Budgets budgets, Acting acting, TransactionOperations transactions) {
        this.budgets = budgets;
        this.acting = acting;
        this.transactions = transactions;
    }

    List<Budget> of(Desk desk) {
        return budgets.of(RequestKind.of(desk));
    }

    /** The budget as it is now. */
    Budget get(Budget seen) {
        return budgets.of(List.of(seen.kind())).stream()
                .filter(budget -> budget.year() == seen.year())
                .findFirst()
                .orElseThrow(Gone::new);
    }

    /** @throws Refused when the year has one for the kind */
    void add(int year, RequestKind kind, long amount) {
        acting.requireManager();
        if (!transactions.execute(status -> budgets.add(year, kind, amount, acting.stamp()))) {
            throw new Refused("refused.budget-twice", year + "", kind);
        }
    }

    /**
     * @throws ChangedMeanwhile when somebody else was faster
     * @throws Refused when more has been given than that
     */
    void change(Budget seen, long amount) {
        acting.requireManager();
        transactions.executeWithoutResult(status -> {
            var now = budgets.hold(seen.year(), seen.kind()).orElseThrow(Gone::new);
            if (now.version() != seen.version()) {
                throw now.meanwhile();
            }
            now.requireAmount(amount);
            budgets.change(now, amount, acting.stamp());
        });
    }
}
