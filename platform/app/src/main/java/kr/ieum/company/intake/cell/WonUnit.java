package kr.ieum.company.intake.cell;

import java.util.Locale;

/** The unit that a heading gives its money, in won. */
public enum WonUnit {
    WON(1),
    THOUSAND(1_000),
    TEN_THOUSAND(10_000),
    MILLION(1_000_000),
    HUNDRED_MILLION(100_000_000);

    private final long won;

    WonUnit(long won) {
        this.won = won;
    }

    public long won() {
        return won;
    }

    /** The unit named in a heading such as {@code 매출액(백만원)}; won when none is named. */
    public static WonUnit ofHeading(String heading) {
        var text = Cell.clean(heading).replace(" ", "").toLowerCase(Locale.ROOT);
        if (text.contains("백만") || text.contains("million")) {
            return MILLION;
        }
        if (text.contains("억")) {
            return HUNDRED_MILLION;
        }
        if (text.contains("천원") || text.contains("천₩") || text.contains("thousand")) {
            return THOUSAND;
        }
        return text.contains("만원") ? TEN_THOUSAND : WON;
    }
}
