package kr.ieum.x.gyeongnamstrategicsafety.links;

/** What a body of the pact looks for. */
enum Need {
    FINANCE,
    TECHNOLOGY
}
