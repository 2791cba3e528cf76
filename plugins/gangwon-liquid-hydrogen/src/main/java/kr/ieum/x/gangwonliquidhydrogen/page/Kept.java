package kr.ieum.x.gangwonliquidhydrogen.page;

import java.time.OffsetDateTime;
import kr.ieum.plugin.ChangedMeanwhile;

/** A record that several people change: each change has a version, a time and a name. */
public interface Kept {

    int version();

    OffsetDateTime changedAt();

    String changedBy();

    /** What whoever was too late is told of this, the record as it is now. */
    default ChangedMeanwhile meanwhile() {
        return new ChangedMeanwhile("refused.changed-meanwhile", changedBy(), changedAt());
    }
}
