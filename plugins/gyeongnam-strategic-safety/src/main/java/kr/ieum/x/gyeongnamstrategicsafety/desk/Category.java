package kr.ieum.x.gyeongnamstrategicsafety.desk;

/** What a question is about. */
enum Category {
    FINANCE,
    TECHNOLOGY,
    CERTIFICATION,
    MARKET,
    OTHER
}
