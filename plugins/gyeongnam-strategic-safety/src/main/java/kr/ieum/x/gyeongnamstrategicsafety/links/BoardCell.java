package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.x.gyeongnamstrategicsafety.Sector;

/** How many links of a sector stand at a stage. */
record BoardCell(Sector sector, LinkStage stage, int links) {}
