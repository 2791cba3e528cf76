package kr.ieum.x.gyeongnamstrategicsafety.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many questions are answered in time. A question received again counts once more.
 *
 * @param inTime answered on the last day of the term or before
 * @param late answered after it
 * @param overdue not answered although the term is over
 */
public record Punctuality(int inTime, int late, int overdue) {

    /** In time ÷ (in time + late + overdue) × 100, in % to one decimal; null when there is nothing to divide by. */
    public @Nullable BigDecimal percent() {
        var due = inTime + late + overdue;
        return due == 0
                ? null
                : BigDecimal.valueOf(inTime * 100L).divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP);
    }
}
