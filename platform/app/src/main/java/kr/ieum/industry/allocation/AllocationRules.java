package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kr.ieum.industry.GradeTable;
import kr.ieum.industry.RegionOrder;
import kr.ieum.industry.RuleUnreadable;
import kr.ieum.industry.allocation.engine.AllocationTerms;
import kr.ieum.industry.allocation.engine.FormerTerms;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.Rulebook;
import org.springframework.stereotype.Component;

/** Reads from the rules what a year is allocated under: those that hold on its first of January. */
@Component
public class AllocationRules {

    private static final Set<String> ROUNDING = Set.of("won-floor", "left-won-by-code");

    private final Policy policy;
    private final RegionOrder order;

    AllocationRules(Policy policy, RegionOrder order) {
        this.policy = policy;
        this.order = order;
    }

    /**
     * @throws kr.ieum.policy.NoRule when a rule does not hold yet
     * @throws RuleUnreadable when a rule says what the engine does not know
     */
    public YearTerms of(int year) {
        return on(policy.book(LocalDate.of(year, 1, 1)));
    }

    /** As {@link #of}, from rules that were read already. */
    public YearTerms on(Rulebook book) {
        var ratio = book.get("allocation.incentive-ratio");
        var total = book.get("allocation.total");
        var members = book.get("allocation.members");
        var counts = book.get("allocation.grade-count");
        var amounts = book.get("allocation.grade-amount");
        var weights = book.get("allocation.grade-weights");
        var rounding = book.get("allocation.rounding");
        var base = book.get("allocation.former-base");
        var adjustments = book.get("allocation.former-adjustment");
        requireKnown(rounding);
        requireNoneNegative(amounts);
        requireNoneNegative(weights);
        var ordered = order.byCode(members.members(), book.day());
        return new YearTerms(
                book.day().getYear(),
                new AllocationTerms(
                        notNegative(total),
                        ratio.number(),
                        ordered,
                        GradeTable.of(counts, BigDecimal::intValueExact),
                        GradeTable.of(amounts, BigDecimal::longValueExact),
                        GradeTable.of(weights, Function.identity())),
                new FormerTerms(won(base), GradeTable.of(adjustments, BigDecimal::longValueExact), ordered),
                List.of(ratio, total, members, counts, amounts, weights, rounding),
                List.of(base, adjustments));
    }

    private static void requireKnown(RuleVersion rounding) {
        if (!rounding.members().equals(ROUNDING)) {
            throw new RuleUnreadable(rounding, String.join(", ", rounding.members()));
        }
    }

    private static void requireNoneNegative(RuleVersion version) {
        version.table().values().stream()
                .filter(number -> number.signum() < 0)
                .findFirst()
                .ifPresent(number -> {
                    throw new RuleUnreadable(version, number.toPlainString());
                });
    }

    private static long notNegative(RuleVersion version) {
        var won = won(version);
        if (won < 0) {
            throw new RuleUnreadable(version, version.number().toPlainString());
        }
        return won;
    }

    private static long won(RuleVersion version) {
        return version.number().longValueExact();
    }
}
