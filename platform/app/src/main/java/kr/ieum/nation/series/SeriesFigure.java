package kr.ieum.nation.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of an area and a period.
 *
 * @param area see {@link kr.ieum.nation.Area}
 * @param period a year, years (2017-2022), a quarter (2020-Q1) or a month (2020-01)
 * @param value in the unit of its series
 * @param asOf the day of the source; null where it gives none
 * @param toldAt when it came into the system
 */
public record SeriesFigure(
        String area,
        String period,
        BigDecimal value,
        LocalizedName source,
        @Nullable LocalDate asOf,
        Instant toldAt) {}
