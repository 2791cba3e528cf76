package kr.ieum.x.gangwonliquidhydrogen.permit;

/** What is allowed: 실증특례 or 임시허가. */
enum PermitKind {
    DEMONSTRATION,
    TEMPORARY
}
