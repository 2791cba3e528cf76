package kr.ieum.industry.allocation.engine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.ieum.tenancy.TenantId;

/**
 * Shares whole won by weight: each part is rounded down, and the won that are left go, one each, to the first members in
 * their order. The parts always add up to the amount.
 */
final class Split {

    private Split() {}

    /** @param weight at least 0; a member of weight 0 gets nothing, not even a won that is left */
    static Map<TenantId, Long> of(long amount, List<TenantId> members, Function<TenantId, BigDecimal> weight) {
        var whole = members.stream().map(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new LinkedHashMap<TenantId, Long>();
        var left = amount;
        for (var member : members) {
            var part = whole.signum() == 0 ? 0L : part(amount, weight.apply(member), whole);
            parts.put(member, part);
            left -= part;
        }
        for (var member : members) {
            if (left > 0 && weight.apply(member).signum() > 0) {
                parts.merge(member, 1L, Long::sum);
                left--;
            }
        }
        return parts;
    }

    private static long part(long amount, BigDecimal weight, BigDecimal whole) {
        return BigDecimal.valueOf(amount).multiply(weight).divideToIntegralValue(whole).longValueExact();
    }
}
