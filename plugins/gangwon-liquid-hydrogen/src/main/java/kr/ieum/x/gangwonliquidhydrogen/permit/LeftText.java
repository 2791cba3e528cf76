package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.time.LocalDate;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** How long a permit is still valid, or since when it is not. */
final class LeftText {

    private LeftText() {}

    static String of(Words words, PermitClock clock, LocalDate today) {
        var left = clock.daysLeft(today);
        return switch (clock.phase(today)) {
            case ENDED -> words.get("none");
            case EXPIRED -> words.get("permit.left.over", 1 - left);
            default -> words.get("permit.left.days", left);
        };
    }
}
