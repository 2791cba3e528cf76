package kr.ieum.nation.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A year on the way to the target.
 *
 * @param path how many there would be at its end on a straight way from nothing, one decimal
 * @param over whether the year is over and something was written down of it, or is under way
 * @param actual at its end, or today in the present year; null when withheld or not counted
 */
public record TargetYear(
        int year, BigDecimal path, boolean over, @Nullable Long actual) {}
