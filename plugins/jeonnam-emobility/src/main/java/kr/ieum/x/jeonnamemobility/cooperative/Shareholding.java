package kr.ieum.x.jeonnamemobility.cooperative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How the shares of the cooperative (출자좌수) are held on a day.
 *
 * @param shares by member, 1 or more each
 */
record Shareholding(Map<UUID, Long> shares) {

    /** 협동조합기본법 15조 1항: five founders or more. Before that nobody can keep below the cap. */
    static final int FOUNDERS = 5;

    private static final int HUNDREDTHS = 10_000;

    Shareholding {
        shares = Map.copyOf(shares);
    }

    long total() {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Percentages with two decimals that add up to exactly 100: each is rounded down, and the hundredths left over go to
     * those that lost most by it.
     */
    Map<UUID, BigDecimal> percentages() {
        var total = total();
        var parts = shares.entrySet().stream()
                .map(share -> Portion.of(share.getKey(), share.getValue(), total))
                .sorted(Comparator.comparingLong(Portion::lost).reversed().thenComparing(Portion::member))
                .toList();
        var left = HUNDREDTHS - parts.stream().mapToLong(Portion::hundredths).sum();
        var percentages = new HashMap<UUID, BigDecimal>();
        for (var place = 0; place < parts.size(); place++) {
            var more = place < left ? 1 : 0;
            percentages.put(
                    parts.get(place).member(),
                    BigDecimal.valueOf(parts.get(place).hundredths() + more, 2));
        }
        return percentages;
    }

    /** Whether there are enough members for the cap to be kept. */
    boolean isFounded() {
        return shares.size() >= FOUNDERS;
    }

    /** Who holds more than the cap, judged by shares, not by rounded percentages. */
    List<UUID> above(BigDecimal capPercent) {
        var most = BigDecimal.valueOf(total()).multiply(capPercent).movePointLeft(2);
        return shares.entrySet().stream()
                .filter(share -> BigDecimal.valueOf(share.getValue()).compareTo(most) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many shares a member may hold at most beside those of the others. */
    long most(UUID member, BigDecimal capPercent) {
        var others = BigDecimal.valueOf(total() - shares.getOrDefault(member, 0L));
        var rest = BigDecimal.valueOf(100).subtract(capPercent);
        return others.multiply(capPercent).divide(rest, 0, RoundingMode.DOWN).longValueExact();
    }

    private record Portion(UUID member, long hundredths, long lost) {

        static Portion of(UUID member, long shares, long total) {
            var exact = Math.multiplyExact(shares, (long) HUNDREDTHS);
            return new Portion(member, exact / total, exact % total);
        }
    }
}
