package kr.ieum.x.gyeongnamstrategicsafety;

/** The four sectors of the project, in the order in which the plan of 2023-04-06 names them. */
public enum Sector {
    NUCLEAR,
    SPACE,
    AVIATION,
    DEFENCE
}
