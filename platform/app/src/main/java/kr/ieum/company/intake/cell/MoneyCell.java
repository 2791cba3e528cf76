package kr.ieum.company.intake.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money as whole won: 1,234 · 12.5억 · 3억 5천만원 · △1,234 · (1,234). A unit in the cell wins over the heading's. */
public final class MoneyCell {

    private static final Pattern NOISE = Pattern.compile("[,\\s₩￦\\\\]|KRW|약|정$");
    private static final Pattern LOSS = Pattern.compile("^(?:[-△▲−–]|\\((?=.*\\)$))");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(?:\\d+(?:\\.\\d+)?)?[조억만천백십]+|\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d{1,2})?)+");
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d{1,2})?)|([조억만천백십])");
    private static final BigDecimal MOST = new BigDecimal("1000000000000000000");

    private MoneyCell() {}

    public static Reading<Long> read(String raw, WonUnit heading) {
        var text = Cell.value(raw);
        if (text.isEmpty()) {
            return Reading.blank();
        }
        if (WonUnit.isForeign(text) || (heading == WonUnit.FOREIGN && !text.endsWith("원"))) {
            return Reading.unreadable(Remark.of("money.currency", text));
        }
        var bare = NOISE.matcher(text).replaceAll("");
        var sign = LOSS.matcher(bare);
        var negative = sign.find();
        var amount = negative ? bare.substring(1).replaceFirst("\\)$", "") : bare;
        var inWon = amount.endsWith("원");
        var won = won(inWon ? amount.substring(0, amount.length() - 1) : amount, inWon ? WonUnit.WON : heading);
        return won == null || won.compareTo(MOST) > 0
                ? Reading.unreadable(Remark.of("money.unreadable", text))
                : Reading.of((negative ? won.negate() : won)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    private static @Nullable BigDecimal won(String amount, WonUnit heading) {
        if (!AMOUNT.matcher(amount).matches()) {
            return null;
        }
        var sum = new Numeral();
        PART.matcher(amount).results().forEach(part -> {
            if (part.group(1) != null) {
                sum.number(new BigDecimal(part.group(1)));
            } else {
                sum.unit(part.group(2).charAt(0));
            }
        });
        return sum.hasUnit ? sum.total() : sum.total().multiply(BigDecimal.valueOf(heading.won()));
    }

    /** A Korean numeral: 십, 백, 천 multiply within a group, 만, 억, 조 close one. */
    private static final class Numeral {

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private @Nullable BigDecimal number;
        private boolean hasUnit;

        void number(BigDecimal read) {
            number = read;
        }

        void unit(char unit) {
            hasUnit = true;
            switch (unit) {
                case '십' -> multiply(10);
                case '백' -> multiply(100);
                case '천' -> multiply(1_000);
                case '만' -> close(10_000L);
                case '억' -> close(100_000_000L);
                default -> close(1_000_000_000_000L);
            }
        }

        private void multiply(long by) {
            group = group.add((number == null ? BigDecimal.ONE : number).multiply(BigDecimal.valueOf(by)));
            number = null;
        }

        private void close(long by) {
            var counted = number == null ? group : group.add(number);
            total = total.add((counted.signum() == 0 ? BigDecimal.ONE : counted).multiply(BigDecimal.valueOf(by)));
            group = BigDecimal.ZERO;
            number = null;
        }

        BigDecimal total() {
            var rest = number == null ? group : group.add(number);
            return total.add(rest);
        }
    }
}
