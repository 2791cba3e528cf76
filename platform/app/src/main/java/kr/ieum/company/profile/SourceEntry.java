package kr.ieum.company.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A list that named the firm, and since when its newest edition no longer does. */
public record SourceEntry(
        String source, String externalKey, @Nullable LocalDate goneSince) {}
