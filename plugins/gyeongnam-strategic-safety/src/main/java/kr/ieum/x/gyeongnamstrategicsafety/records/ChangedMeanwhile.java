package kr.ieum.x.gyeongnamstrategicsafety.records;

import kr.ieum.plugin.Refused;

/** Someone else changed the record first. */
public final class ChangedMeanwhile extends Refused {

    public ChangedMeanwhile() {
        super("records.changed");
    }
}
