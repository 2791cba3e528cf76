package kr.ieum.program;

/** What a programme helps with. */
public enum Field {
    FINANCE,
    TECHNOLOGY,
    PEOPLE,
    EXPORT,
    SALES,
    START_UP,
    MANAGEMENT,
    OTHER
}
