package kr.ieum.company.intake.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/** The unit that a heading gives its money, in won. */
public enum WonUnit {
    WON(1),
    THOUSAND(1_000),
    TEN_THOUSAND(10_000),
    MILLION(1_000_000),
    HUNDRED_MILLION(100_000_000),
    /** Another currency, which no list says the rate of. */
    FOREIGN(0);

    private static final Pattern OF_OTHERS = Pattern.compile("(?:^|[천만억(\\d.])불|달러|usd|\\$|유로|eur(?![a-z])|엔화|위안");

    private final long won;

    WonUnit(long won) {
        this.won = won;
    }

    public long won() {
        return won;
    }

    static boolean isForeign(String text) {
        return OF_OTHERS
                .matcher(Cell.clean(text).replace(" ", "").toLowerCase(Locale.ROOT))
                .find();
    }

    /** The unit named in a heading such as {@code 매출액(백만원)}; won when none is named. */
    public static WonUnit ofHeading(String heading) {
        if (isForeign(heading)) {
            return FOREIGN;
        }
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
