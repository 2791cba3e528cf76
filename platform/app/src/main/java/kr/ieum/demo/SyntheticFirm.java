package kr.ieum.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm that does not exist.
 *
 * @param name begins with 예시, so that nobody takes it for a real one
 * @param businessNumber ten digits with a right check digit; codes of tax offices begin with 101, these with 00
 * @param address a made-up street in a real district
 * @param industry KSIC sub-class of revision 11
 * @param sizeClass 소상공인, 소기업, 중기업 or 중견기업
 * @param year the year of the figures
 * @param revenue won, or {@code null} when the firm told none
 * @param exports won
 * @param employees heads
 * @param growth percent by which revenue, exports and heads have grown since the year before
 * @param certificate name of a certificate, or {@code null}
 */
public record SyntheticFirm(
        String name,
        String businessNumber,
        String representative,
        String address,
        String industry,
        String sizeClass,
        LocalDate foundedOn,
        int year,
        @Nullable Long revenue,
        @Nullable Long exports,
        int employees,
        int growth,
        @Nullable String certificate) {

    /** What it was in the year before, {@code null} where it is not known. */
    @Nullable Long before(@Nullable Long amount) {
        return amount == null ? null : Math.round(amount * 100.0 / (100 + growth));
    }
}
