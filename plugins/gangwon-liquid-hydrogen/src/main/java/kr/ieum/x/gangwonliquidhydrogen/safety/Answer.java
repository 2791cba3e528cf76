package kr.ieum.x.gangwonliquidhydrogen.safety;

import java.time.LocalDate;
import kr.ieum.plugin.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What was found at an item.
 *
 * @param remark what was seen, may be empty
 * @param measure what is to be done; only with 부적합
 * @param due by when; only with 부적합
 */
record Answer(
        Finding finding,
        String remark,
        String measure,
        @Nullable LocalDate due) {

    /**
     * @param required whether the item applies to every site
     * @param day of the inspection
     * @throws Refused when a required item is left out, or when nobody would know what to do by when
     */
    Answer check(boolean required, LocalDate day) {
        if (required && finding == Finding.NOT_APPLICABLE) {
            throw new Refused("refused.required-item");
        }
        if (finding != Finding.UNFIT) {
            return new Answer(finding, remark, "", null);
        }
        if (measure.isBlank() || due == null) {
            throw new Refused("refused.measure");
        }
        if (due.isBefore(day)) {
            throw new Refused("refused.measure-day", due, day);
        }
        return this;
    }
}
