package kr.ieum.industry.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.ieum.industry.Grade;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.Rulebook;
import kr.ieum.region.RegionCode;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Reads from the rules what a year is allocated under: those that hold on its first of January. */
@Component
public class AllocationRules {

    private static final Set<String> ROUNDING = Set.of("won-floor", "left-won-by-code");
    private static final String LAST = "99";

    private final Policy policy;
    private final Regions regions;

    AllocationRules(Policy policy, Regions regions) {
        this.policy = policy;
        this.regions = regions;
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
        var ordered = byCode(members.members(), book.day());
        return new YearTerms(
                book.day().getYear(),
                new AllocationTerms(
                        won(total),
                        ratio.number(),
                        ordered,
                        table(counts, BigDecimal::intValueExact),
                        table(amounts, BigDecimal::longValueExact),
                        table(weights, Function.identity())),
                new FormerTerms(won(base), table(adjustments, BigDecimal::longValueExact), ordered),
                List.of(ratio, total, members, counts, amounts, weights, rounding),
                List.of(base, adjustments));
    }

    /** The years of the policy, for which there is something to allocate. */
    public List<Integer> years() {
        var years = policy.history("target.years").getLast().table();
        return Stream.iterate(years.get("first").intValueExact(), year -> year + 1)
                .limit(years.get("last").intValueExact() - years.get("first").intValueExact() + 1L)
                .toList();
    }

    /** Codes change their place: 강원 was 42 before it became 51, after 제주. */
    private List<TenantId> byCode(Set<String> members, LocalDate day) {
        return members.stream()
                .map(TenantId::new)
                .sorted(Comparator.comparing((TenantId region) -> code(region, day)).thenComparing(region -> region))
                .toList();
    }

    private String code(TenantId region, LocalDate day) {
        return regions.codesOf(region).stream()
                .filter(code -> code.holdsOn(day))
                .map(RegionCode::code)
                .findFirst()
                .orElse(LAST);
    }

    private static void requireKnown(RuleVersion rounding) {
        if (!rounding.members().equals(ROUNDING)) {
            throw new RuleUnreadable(rounding, String.join(", ", rounding.members()));
        }
    }

    private static long won(RuleVersion version) {
        return version.number().longValueExact();
    }

    private static <T> Map<Grade, T> table(RuleVersion version, Function<BigDecimal, T> value) {
        var table = new EnumMap<Grade, T>(Grade.class);
        version.table().forEach((key, number) -> table.put(grade(version, key), value.apply(number)));
        return table;
    }

    private static Grade grade(RuleVersion version, String key) {
        try {
            return Grade.valueOf(key);
        } catch (IllegalArgumentException unknown) {
            throw new RuleUnreadable(version, key);
        }
    }
}
