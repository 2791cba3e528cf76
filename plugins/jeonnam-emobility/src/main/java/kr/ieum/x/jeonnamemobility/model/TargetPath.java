package kr.ieum.x.jeonnamemobility.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way from the domestic share at the start to the one aimed at: a straight line between two days, level before and
 * after.
 *
 * @param start percent on the day {@code from}
 * @param target percent on the day {@code to}
 */
record TargetPath(BigDecimal start, BigDecimal target, LocalDate from, LocalDate to) {

    TargetPath {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a path ends after it begins: " + from + " to " + to);
        }
    }

    /** What the share should be on the day, in percent. */
    BigDecimal on(LocalDate day) {
        if (!day.isAfter(from)) {
            return start;
        }
        if (!day.isBefore(to)) {
            return target;
        }
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return start.add(target.subtract(start).multiply(gone).divide(all, MathContext.DECIMAL64));
    }

    /** By how many points the share is above the path on the day; negative below it. */
    BigDecimal ahead(BigDecimal percent, LocalDate day) {
        return percent.subtract(on(day));
    }
}
