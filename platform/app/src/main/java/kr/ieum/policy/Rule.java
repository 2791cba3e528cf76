package kr.ieum.policy;

import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * Something the policy fixes.
 *
 * @param id such as {@code allocation.incentive-ratio}
 * @param clause of the paper, by the id of the requirement, such as {@code 1.13}
 * @param statute with its article, where one orders it
 */
public record Rule(
        String id,
        LocalizedName name,
        RuleKind kind,
        Unit unit,
        String clause,
        @Nullable String statute) {}
