package kr.ieum.industry.pipeline;

import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * A class in a year.
 *
 * @param firms in the class at the end of the year, or now; null when withheld
 * @param entered firms that reached the class for the first time in the year; null when withheld
 * @param risen firms that rose from it in the year; null when withheld
 */
public record ClassYear(
        int year,
        FirmClass firmClass,
        @Nullable Long firms,
        @Nullable Long entered,
        @Nullable Long risen) {}
