package kr.ieum.industry.growth;

import java.io.Serializable;
import kr.ieum.industry.FirmClass;
import org.jspecify.annotations.Nullable;

/**
 * What the list of plans is narrowed by; what is null or empty does not narrow.
 *
 * @param words part of the firm's name
 * @param own only those that the user answers for
 */
public record PlanFilter(
        String words,
        @Nullable FirmClass firmClass,
        @Nullable GrowthState state,
        boolean own) implements Serializable {

    public static final PlanFilter ALL = new PlanFilter("", null, null, false);

    public PlanFilter {
        words = words.strip();
    }

    /** The words as a pattern for LIKE. */
    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
