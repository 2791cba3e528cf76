package kr.ieum.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says from a day on.
 *
 * @param id kept by what was decided under it
 * @param from the first day it holds
 * @param to the day on which it holds no more, or null while none follows
 * @param revision counted from 1 among those of the same start
 * @param author account that wrote it, or null when it came with the files of {@code tenants/national}
 */
public record RuleVersion(
        UUID id,
        Rule rule,
        LocalDate from,
        @Nullable LocalDate to,
        int revision,
        RuleValue value,
        String reason,
        @Nullable String author,
        Instant createdAt) {

    /** @throws IllegalStateException when the rule is no number */
    public BigDecimal number() {
        if (value instanceof RuleValue.Figure single) {
            return single.number();
        }
        throw otherKind(RuleKind.NUMBER);
    }

    /** The number of a rule that counts in wholes. */
    public int whole() {
        return number().intValueExact();
    }

    /** @throws IllegalStateException when the rule is no table */
    public Map<String, BigDecimal> table() {
        if (value instanceof RuleValue.Table table) {
            return table.numbers();
        }
        throw otherKind(RuleKind.TABLE);
    }

    /**
     * The day of each year that a table of {@code month} and {@code day} names; 29 February is the month's last day.
     *
     * @throws IllegalStateException when the rule names no day
     */
    public MonthDay monthDay() {
        return Optional.of(value)
                .filter(RuleValue.Table.class::isInstance)
                .flatMap(table -> ((RuleValue.Table) table).dayOfYear())
                .orElseThrow(() -> new IllegalStateException(rule.id() + " names no day of the year"));
    }

    /** @throws IllegalStateException when the rule is no set */
    public Set<String> members() {
        if (value instanceof RuleValue.Members set) {
            return set.keys();
        }
        throw otherKind(RuleKind.MEMBERS);
    }

    private IllegalStateException otherKind(RuleKind asked) {
        return new IllegalStateException(rule.id() + " is a " + value.kind() + ", not a " + asked);
    }
}
