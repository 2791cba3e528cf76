package kr.ieum.industry.achievement;

import java.util.Optional;
import java.util.stream.Stream;

/** By what a region's results are measured, each in percent. */
public enum Indicator {
    /** 예비·선도 기업 비중: candidate and leading firms among those with a class, at the end of the year. */
    CLASS_SHARE,
    /** 유형이 오른 기업 비율: firms that had a class when the year began and a higher one when it ended. */
    CLASS_RISE,
    SALES_GROWTH,
    EMPLOYMENT_GROWTH,
    EXPORT_GROWTH,
    RESEARCH_GROWTH;

    /** By which rules and the database name it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether it compares sums of two years; otherwise a number of firms with all of them. */
    public boolean isGrowth() {
        return this != CLASS_SHARE && this != CLASS_RISE;
    }

    public static Optional<Indicator> of(String key) {
        return Stream.of(values())
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }
}
