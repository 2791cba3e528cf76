package kr.ieum.x.gangwonliquidhydrogen.purchase;

import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;
import org.springframework.stereotype.Component;

/** What the views of joint purchasing work with. */
@Component
class PurchaseDesk {

    private final RoundService rounds;
    private final DemandService demands;
    private final LotService lots;
    private final OrderService orders;
    private final Tools tools;

    PurchaseDesk(RoundService rounds, DemandService demands, LotService lots, OrderService orders, Tools tools) {
        this.rounds = rounds;
        this.demands = demands;
        this.lots = lots;
        this.orders = orders;
        this.tools = tools;
    }

    RoundService rounds() {
        return rounds;
    }

    DemandService demands() {
        return demands;
    }

    LotService lots() {
        return lots;
    }

    OrderService orders() {
        return orders;
    }

    Tools tools() {
        return tools;
    }

    Words words() {
        return tools.words();
    }

    boolean mayManage() {
        return tools.acting().mayManage();
    }
}
