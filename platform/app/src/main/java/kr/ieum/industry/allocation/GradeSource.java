package kr.ieum.industry.allocation;

/** From where the simulator has the grades it begins with. */
public enum GradeSource {
    /** The grades that are fixed for the year. */
    FIXED,
    /** The grades that the results propose for the year. */
    PROPOSED,
    /** Those of the sheet of the year or of the one before it. */
    SHEET,
    /** Nobody has given any: all begin with the middle one. */
    NONE
}
