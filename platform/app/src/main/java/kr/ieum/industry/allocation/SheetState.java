package kr.ieum.industry.allocation;

/** Where an allocation sheet stands. */
public enum SheetState {
    /** 초안: may be computed anew. */
    DRAFT,
    /** 승인: its lines are locked. */
    APPROVED,
    /** 공표: regions see their own line; it never changes again. */
    PUBLISHED,
    /** 폐기: given up before it was published. */
    DISCARDED
}
