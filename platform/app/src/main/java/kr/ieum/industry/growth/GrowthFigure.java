package kr.ieum.industry.growth;

import java.util.Locale;

/** What a plan wants to move: figures that the register of firms keeps for each year. */
public enum GrowthFigure {
    /** Won. */
    REVENUE,
    /** Heads. */
    EMPLOYEES,
    /** Won. */
    EXPORTS,
    /** Patents held. */
    PATENTS;

    public boolean isMoney() {
        return this == REVENUE || this == EXPORTS;
    }

    /** Column of the register's yearly figures. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
