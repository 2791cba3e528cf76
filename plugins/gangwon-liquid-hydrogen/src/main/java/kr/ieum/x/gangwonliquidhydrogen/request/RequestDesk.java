package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import org.springframework.stereotype.Component;

/** What the views of requests work with. */
@Component
class RequestDesk {

    private final RequestService requests;
    private final BudgetService budgets;
    private final Tools tools;

    RequestDesk(RequestService requests, BudgetService budgets, Tools tools) {
        this.requests = requests;
        this.budgets = budgets;
        this.tools = tools;
    }

    /** @param path of the view */
    At at(Desk desk, String path) {
        return new At(desk, path, requests, budgets, tools);
    }

    /** At one of the desks. */
    record At(Desk desk, String path, RequestService requests, BudgetService budgets, Tools tools) {

        /** A text that each desk has its own of. */
        String text(String key) {
            return tools.words().get(key + "." + desk);
        }
    }
}
