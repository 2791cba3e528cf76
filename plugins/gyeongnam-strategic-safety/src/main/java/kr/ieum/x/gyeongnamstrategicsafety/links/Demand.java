package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.x.gyeongnamstrategicsafety.records.Head;

/**
 * A demand as it is kept.
 *
 * @param member name of the body that looks for it
 */
record Demand(Head head, String member, DemandData data) {}
