package kr.ieum.x.gangwonliquidhydrogen.request;

import java.time.LocalDate;
import java.util.UUID;
import kr.ieum.plugin.Refused;

/**
 * What is written down of a request.
 *
 * @param asked won, more than 0
 * @param endsBefore the day after the last one of the work
 */
record RequestData(
        RequestKind kind,
        UUID firmId,
        String firmName,
        String title,
        int year,
        long asked,
        LocalDate startsOn,
        LocalDate endsBefore,
        String note) {

    /** @throws Refused when it ends before it begins */
    void check() {
        if (!startsOn.isBefore(endsBefore)) {
            throw new Refused("refused.period");
        }
    }
}
