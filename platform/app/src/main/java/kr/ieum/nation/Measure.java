package kr.ieum.nation;

/** What is counted. A firm that has not told a figure is left out of its sum, it does not count as zero. */
public enum Measure {
    /** Number of firms. */
    FIRMS,
    /** Employees in the firm's latest year, heads. */
    EMPLOYEES,
    /** Revenue in the firm's latest year, won. */
    REVENUE
}
