package kr.ieum.policy;

import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the paper in our words.
 *
 * @param id of the requirement, such as {@code 1.13}
 * @param task 0 to 12
 * @param page of the paper as published, or null where the text does not tell
 */
public record Clause(
        String id,
        int task,
        LocalizedName measure,
        LocalizedName summary,
        @Nullable Integer page) {}
