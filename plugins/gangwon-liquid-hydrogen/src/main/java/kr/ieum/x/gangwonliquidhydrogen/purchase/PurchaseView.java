package kr.ieum.x.gangwonliquidhydrogen.purchase;

import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;

/** Rounds of joint purchasing, and one of them when the address names it. */
class PurchaseView extends Sheet {

    static final String PATH = "purchases";

    PurchaseView(PurchaseDesk desk) {
        super(() -> new RoundList(desk), id -> new RoundPage(desk, id));
    }
}
