package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;

/** Requests at this desk, and one of them when the address names it. */
class FundView extends Sheet {

    static final String PATH = "policy-funds";

    FundView(RequestDesk desk) {
        super(() -> new RequestList(desk.at(Desk.FUND, PATH)), id -> new RequestPage(desk.at(Desk.FUND, PATH), id));
    }
}
