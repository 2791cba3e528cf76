package kr.ieum.x.gangwonliquidhydrogen.safety;

import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;

/** Runs, measures and templates, and one run when the address names it. */
class SafetyView extends Sheet {

    static final String PATH = "safety";

    SafetyView(SafetyDesk desk) {
        super(() -> new SafetyOverview(desk), id -> new RunPage(desk, id));
    }
}
