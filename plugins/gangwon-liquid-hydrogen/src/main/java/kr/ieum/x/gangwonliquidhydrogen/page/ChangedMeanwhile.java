package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.OffsetDateTime;
import kr.ieum.plugin.Refused;

/** Somebody else has saved the record since it was shown; whoever saves again overwrites knowingly. */
public final class ChangedMeanwhile extends Refused {

    private final int version;

    /**
     * @param version the record's present one
     * @param content what is saved now, in a few words
     */
    public ChangedMeanwhile(int version, String by, OffsetDateTime at, String content) {
        super("refused.changed-meanwhile", by, at, content);
        this.version = version;
    }

    int version() {
        return version;
    }
}
