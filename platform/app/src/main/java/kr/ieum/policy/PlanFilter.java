package kr.ieum.policy;

import org.jspecify.annotations.Nullable;

/**
 * @param task null for all
 * @param state null for all
 */
public record PlanFilter(@Nullable Integer task, @Nullable PlanState state) {

    public static final PlanFilter ALL = new PlanFilter(null, null);
}
