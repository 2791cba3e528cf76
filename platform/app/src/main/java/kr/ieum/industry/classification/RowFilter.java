package kr.ieum.industry.classification;

import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * Which firms of a run are asked for; what is null or blank does not narrow.
 *
 * @param words part of the firm's name
 * @param next the class the firm would have
 * @param section letter of KSIC, or {@code UNKNOWN}
 * @param adjusted only those that the review set otherwise
 */
public record RowFilter(
        String words,
        @Nullable ClassChange change,
        @Nullable FirmClass next,
        @Nullable String section,
        boolean adjusted) {

    public static final RowFilter ALL = new RowFilter("", null, null, null, false);
}
