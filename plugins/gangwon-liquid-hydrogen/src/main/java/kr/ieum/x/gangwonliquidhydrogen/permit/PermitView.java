package kr.ieum.x.gangwonliquidhydrogen.permit;

import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;

/** Permits of the zone, and one of them when the address names it. */
class PermitView extends Sheet {

    static final String PATH = "permits";

    PermitView(PermitService permits, TermRules rules, Tools tools) {
        super(() -> new PermitList(permits, rules, tools), id -> new PermitPage(permits, rules, tools, id));
    }
}
