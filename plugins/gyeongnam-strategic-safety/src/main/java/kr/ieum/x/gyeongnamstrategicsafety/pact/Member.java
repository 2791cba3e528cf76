package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.util.UUID;

/** A body of the pact as it is kept. */
public record Member(UUID id, int version, MemberData data) {}
