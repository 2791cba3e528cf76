package kr.ieum.x.gyeongnamstrategicsafety.links;

import java.util.UUID;

/**
 * A demand and a firm that may supply it.
 *
 * @param firmName as the register had it when the two were brought together
 */
record Link(UUID id, UUID demand, int version, UUID firm, String firmName, LinkStage stage) {}
