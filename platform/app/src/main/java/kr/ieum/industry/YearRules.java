package kr.ieum.industry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.policy.Policy;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.Rulebook;
import kr.ieum.tenancy.TenantId;

/** The rules under which the money of a year is shared: those of its first of January. Knows which of them were read. */
public final class YearRules {

    private final Rulebook book;
    private final RegionOrder order;
    private final Map<String, RuleVersion> read = new LinkedHashMap<>();

    private YearRules(Rulebook book, RegionOrder order) {
        this.book = book;
        this.order = order;
    }

    public static YearRules of(Policy policy, RegionOrder order, int year) {
        return new YearRules(policy.book(LocalDate.of(year, 1, 1)), order);
    }

    public int year() {
        return book.day().getYear();
    }

    /** @throws kr.ieum.policy.NoRule when the rule does not hold yet */
    public RuleVersion get(String rule) {
        return read.computeIfAbsent(rule, book::get);
    }

    /** The regions that a rule names, by their codes of that day. */
    public List<TenantId> regions(String rule) {
        return order.byCode(get(rule).members(), book.day());
    }

    /** @throws RuleUnreadable when the rule names a grade that there is not */
    public <T> Map<Grade, T> byGrade(String rule, Function<BigDecimal, T> value) {
        return GradeTable.of(get(rule), value);
    }

    /** The versions that were read so far, in that order. */
    public List<RuleVersion> read() {
        return List.copyOf(read.values());
    }
}
