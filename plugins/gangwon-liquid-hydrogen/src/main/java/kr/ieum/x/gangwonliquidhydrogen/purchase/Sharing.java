package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.ieum.plugin.Refused;

/**
 * Divides a total among firms by use, so that the shares add up to it exactly: each share is total × quantity ÷ sum, cut
 * to whole won; what is left over goes by one won to the largest remainders, at a tie to the larger quantity, then by
 * name.
 */
final class Sharing {

    private static final int SHOWN_DECIMALS = 4;

    private Sharing() {}

    /**
     * @param total whole won, 0 or more
     * @return in the order of the uses
     * @throws Refused when nothing is used
     */
    static List<Share> of(long total, List<Use> uses) {
        var sum = uses.stream().map(Use::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0) {
            throw new Refused("refused.nothing-to-share");
        }
        var parts = uses.stream().map(use -> Part.of(use, total, sum)).toList();
        var left = total - parts.stream().mapToLong(Part::floor).sum();
        var line = new ArrayList<>(parts);
        line.sort(Part.FIRST_SERVED);
        return parts.stream()
                .map(part -> part.share(line.indexOf(part) + 1, left))
                .toList();
    }

    /** A use with its share, whole and what is over; the remainder is kept undivided, so nothing is lost to rounding. */
    private record Part(Use use, long floor, BigDecimal remainder, BigDecimal exact) {

        static final Comparator<Part> FIRST_SERVED = Comparator.comparing(Part::remainder)
                .reversed()
                .thenComparing(part -> part.use().quantity(), Comparator.reverseOrder())
                .thenComparing(part -> part.use().name())
                .thenComparing(part -> part.use().firm());

        static Part of(Use use, long total, BigDecimal sum) {
            var weighted = BigDecimal.valueOf(total).multiply(use.quantity());
            var divided = weighted.divideAndRemainder(sum);
            var exact = weighted.divide(sum, SHOWN_DECIMALS, RoundingMode.FLOOR);
            return new Part(use, divided[0].longValueExact(), divided[1], exact);
        }

        Share share(int place, long left) {
            var extra = place <= left ? 1 : 0;
            return new Share(use.firm(), use.name(), use.quantity(), exact, extra, place);
        }
    }
}
