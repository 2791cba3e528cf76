package kr.ieum.x.gangwonliquidhydrogen.request;

/** Who decides on a request: 강원테크노파크 or 중소벤처기업진흥공단. */
enum Desk {
    TECHNOPARK,
    FUND
}
