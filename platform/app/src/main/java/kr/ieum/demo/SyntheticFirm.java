package kr.ieum.demo;

import java.time.LocalDate;
import java.util.List;
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
 * @param certificates names of certificates
 * @param before of the year before
 * @param rndExpense won, or {@code null} when the firm told none
 * @param totalAssets won, or {@code null} when the firm told no revenue
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
        List<String> certificates,
        Before before,
        @Nullable Long rndExpense,
        @Nullable Long totalAssets,
        int patents) {

    /**
     * The figures of the year before.
     *
     * @param revenue won, or {@code null} when the firm told none
     * @param exports won
     * @param employees heads
     */
    public record Before(@Nullable Long revenue, @Nullable Long exports, int employees) {}
}
