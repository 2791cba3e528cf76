package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an allocation sheet.
 *
 * @param revision from 1 in each year
 * @param total won
 * @param ratio percent
 * @param pool won that follow results
 * @param reason why there is a revision beside the first
 * @param replacedAt when a later revision was published; null while it is in force or was never
 */
public record SheetHead(
        UUID id,
        int year,
        int revision,
        long total,
        BigDecimal ratio,
        long pool,
        @Nullable String reason,
        Instant madeAt,
        String madeBy,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant discardedAt,
        @Nullable Instant replacedAt) {

    public SheetState state() {
        if (discardedAt != null) {
            return SheetState.DISCARDED;
        }
        if (publishedAt != null) {
            return SheetState.PUBLISHED;
        }
        return approvedAt == null ? SheetState.DRAFT : SheetState.APPROVED;
    }

    /** Whether it is the one that holds for its year. */
    public boolean isInForce() {
        return publishedAt != null && replacedAt == null;
    }

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return publishedAt == null && discardedAt == null;
    }
}
