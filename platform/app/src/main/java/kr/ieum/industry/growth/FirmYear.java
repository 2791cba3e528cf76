package kr.ieum.industry.growth;

import java.util.Map;

/**
 * What the register knows of a firm's year.
 *
 * @param known won, heads or patents; what is not known is not there
 * @param source who said so
 */
public record FirmYear(int year, Map<GrowthFigure, Long> known, String source) {

    public FirmYear {
        known = Map.copyOf(known);
    }
}
