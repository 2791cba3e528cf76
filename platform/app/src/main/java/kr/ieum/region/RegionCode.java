package kr.ieum.region;

import java.time.LocalDate;

/**
 * A code of the 행정표준코드 and the period in which it holds.
 *
 * @param owner id of the region or district
 * @param from {@link LocalDate#MIN} when open
 * @param to the first day on which it no longer holds; {@link LocalDate#MAX} when open
 */
public record RegionCode(String code, String owner, LocalDate from, LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
