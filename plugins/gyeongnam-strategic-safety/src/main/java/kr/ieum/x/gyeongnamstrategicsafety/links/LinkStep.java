package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.time.Instant;

/** Who moved a link to a stage, when, and why. */
record LinkStep(LinkStage stage, String reason, Instant at, String person) {}
