package kr.ieum.policy;

import org.jspecify.annotations.Nullable;

/**
 * @param words in the id, the measure or the summary; empty for all
 * @param task null for all
 */
public record ClauseFilter(String words, @Nullable Integer task) {

    public static final ClauseFilter ALL = new ClauseFilter("", null);

    /** For ILIKE, taken literally. */
    String pattern() {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
