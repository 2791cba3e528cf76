package kr.ieum.x.gangwonliquidhydrogen.permit;

/** What the list of permits can be narrowed to: those valid today, or those that are over. */
enum Validity {
    CURRENT,
    OVER
}
