package kr.ieum.x.gangwonliquidhydrogen.safety;

/** The result of an item: 적합, 부적합, 해당없음. */
enum Finding {
    FIT,
    UNFIT,
    NOT_APPLICABLE
}
