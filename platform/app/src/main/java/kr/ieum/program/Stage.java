package kr.ieum.program;

/** For firms of which stage of growth a programme is. */
public enum Stage {
    ANY,
    START,
    GROWTH,
    LEADING,
    RECOVERY
}
