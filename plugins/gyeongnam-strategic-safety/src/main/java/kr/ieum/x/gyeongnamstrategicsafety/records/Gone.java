package kr.ieum.x.gyeongnamstrategicsafety.records;

import kr.ieum.plugin.Refused;

/** The record is not there, or not for this person: the two are not told apart. */
public final class Gone extends Refused {

    public Gone() {
        super("records.gone");
    }
}
