package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;

/** Requests at this desk, and one of them when the address names it. */
class TechnoparkView extends Sheet {

    static final String PATH = "technopark";

    TechnoparkView(RequestDesk desk) {
        super(
                () -> new RequestList(desk.at(Desk.TECHNOPARK, PATH)),
                id -> new RequestPage(desk.at(Desk.TECHNOPARK, PATH), id));
    }
}
