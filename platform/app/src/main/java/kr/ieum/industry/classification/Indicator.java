package kr.ieum.industry.classification;

import java.util.Locale;

/** What is measured of a firm, in the order of the columns that {@code core.firm_indicator} gives. */
public enum Indicator {
    /** R&D expense in % of revenue. */
    RD_INTENSITY(Axis.INNOVATION, Scale.PERCENT),
    /** 기업부설연구소: 1 with one, else 0. */
    RESEARCH_LAB(Axis.INNOVATION, Scale.HELD),
    PATENTS(Axis.INNOVATION, Scale.COUNT),
    /** How many kinds of the certificates that count are valid. */
    CERTIFICATES(Axis.INNOVATION, Scale.COUNT),
    /** 벤처기업 확인: 1 with it, else 0. */
    VENTURE(Axis.INNOVATION, Scale.HELD),
    /** In % of the year before. */
    SALES_GROWTH(Axis.GROWTH, Scale.PERCENT),
    EMPLOYMENT_GROWTH(Axis.GROWTH, Scale.PERCENT),
    /** Exports in % of revenue. */
    EXPORT_SHARE(Axis.GROWTH, Scale.PERCENT),
    ASSET_GROWTH(Axis.GROWTH, Scale.PERCENT);

    /** How a value reads. */
    public enum Scale {
        PERCENT,
        COUNT,
        /** 1 or 0. */
        HELD
    }

    private final Axis axis;
    private final Scale scale;

    Indicator(Axis axis, Scale scale) {
        this.axis = axis;
        this.scale = scale;
    }

    public Axis axis() {
        return axis;
    }

    public Scale scale() {
        return scale;
    }

    /** Its name in the rules. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it compares two years, so that figures of both are needed. */
    public boolean comparesYears() {
        return this == SALES_GROWTH || this == EMPLOYMENT_GROWTH || this == ASSET_GROWTH;
    }
}
