package kr.ieum.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change as it stands in the history.
 *
 * @param actor username of the person who did it, or for whom an import did
 * @param before JSON with the fields that differ, as they were
 * @param after JSON with the same fields as they became
 */
public record ChangeEntry(
        OffsetDateTime at,
        String actor,
        Action action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
