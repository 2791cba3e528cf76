package kr.ieum.x.gangwonliquidhydrogen.permit;

/** How a permit ended: 법령정비, 임시허가로 전환, 종료, 철회. */
enum Outcome {
    LAW_CHANGED,
    TEMPORARY_PERMIT,
    FINISHED,
    WITHDRAWN
}
