package kr.ieum.company.profile;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A change: {@code before} and {@code after} are JSON with the fields that differ. */
public record ChangeEntry(
        OffsetDateTime at,
        String actor,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
