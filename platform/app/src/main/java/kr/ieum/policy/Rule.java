package kr.ieum.policy;

import java.math.BigDecimal;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * Something the policy fixes.
 *
 * @param id such as {@code allocation.incentive-ratio}
 * @param clause of the paper, by the id of the requirement, such as {@code 1.13}
 * @param statute with its article, where one orders it
 * @param open whether later versions may have keys that no version had before
 * @param total what the numbers of a table must add up to, or null where they need not
 */
public record Rule(
        String id,
        LocalizedName name,
        RuleKind kind,
        Unit unit,
        String clause,
        @Nullable String statute,
        boolean open,
        @Nullable BigDecimal total) {

    public Rule(String id, LocalizedName name, RuleKind kind, Unit unit, String clause, @Nullable String statute) {
        this(id, name, kind, unit, clause, statute, false, null);
    }
}
