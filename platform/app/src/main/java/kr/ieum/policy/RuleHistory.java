package kr.ieum.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever written of a rule.
 *
 * @param entries the last start first, and of one start the last revision first
 */
public record RuleHistory(Rule rule, List<Entry> entries) {

    /** The reason of a first value of which the files say nothing more. */
    public static final String FROM_FILES = "tenants/national/rules.yaml";

    public RuleHistory {
        entries = List.copyOf(entries);
    }

    /** How much was written: what a change must know, so that nobody writes over what they have not seen. */
    public int seen() {
        return entries.size();
    }

    public enum Standing {
        PAST,
        CURRENT,
        FUTURE,
        /** a further revision says something else */
        CORRECTED,
        /** the start no longer counts */
        WITHDRAWN
    }

    /**
     * @param to the day on which it holds no more, or null
     * @param value null where a start was withdrawn
     * @param author username, or null when it came with the files
     */
    public record Entry(
            UUID id,
            LocalDate from,
            @Nullable LocalDate to,
            int revision,
            @Nullable RuleValue value,
            String reason,
            @Nullable String author,
            Instant createdAt,
            Standing standing) {}
}
