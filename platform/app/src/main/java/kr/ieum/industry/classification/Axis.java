package kr.ieum.industry.classification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a firm is scored by; each score is 0 to 100 points. */
public enum Axis {
    /** 혁신성. */
    INNOVATION,
    /** 성장성. */
    GROWTH;

    /** Its name among the keys of policy. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Indicator> indicators() {
        return Stream.of(Indicator.values())
                .filter(indicator -> indicator.axis() == this)
                .toList();
    }
}
