package kr.ieum.company.intake;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ieum.company.intake.cell.Cell;
import kr.ieum.exchange.RowValues;
import kr.ieum.region.Addresses;
import kr.ieum.region.Industries;
import org.jspecify.annotations.Nullable;

/**
 * Tells rows whose cells have slipped into other columns: a cell is not merely unreadable, it is plainly something that
 * belongs elsewhere, such as a day under the telephone number.
 */
final class Misplaced {

    /** What a text is, where that can be told for sure. */
    private enum Kind {
        NUMBER,
        LONG_NUMBER,
        PHONE,
        DAY,
        CODE,
        ADDRESS,
        COMPLEX,
        FIRM,
        INDUSTRY
    }

    private static final int ENOUGH = 2;
    private static final int LONGEST_NUMERIC_NAME = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3}-\\d{2}-\\d{5}|\\d{6}-\\d{7}|\\d{10}|\\d{13}");
    private static final Pattern PHONE =
            Pattern.compile("\\(?0\\d{1,2}\\)?[-. ]\\d{3,4}[-. ]\\d{4}|1[568]\\d{2}-\\d{4}");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}\\.?");
    private static final Pattern CODE = Pattern.compile("[A-U]\\d{2,5}");
    private static final Pattern COMPLEX = Pattern.compile(".{2,}(?:산업단지|농공단지|산단)");
    private static final Pattern FIRM =
            Pattern.compile("(?:\\(주\\)|주식회사|\\(유\\)|유한회사).{2,}|.{2,}(?:\\(주\\)|주식회사|유한회사)");
    private static final Pattern ADDRESS = Pattern.compile("[가-힣]{2,7} ?[가-힣]{1,5}(?:시|군|구|읍|면|동|로|길)[ ,].*\\d.*");

    private static final Map<String, Set<Kind>> STRANGE = Map.ofEntries(
            Map.entry(Fields.NAME, EnumSet.complementOf(EnumSet.of(Kind.FIRM))),
            Map.entry(Fields.REPRESENTATIVE, EnumSet.complementOf(EnumSet.of(Kind.FIRM, Kind.COMPLEX))),
            Map.entry(
                    Fields.BUSINESS_NUMBER,
                    EnumSet.complementOf(EnumSet.of(Kind.NUMBER, Kind.LONG_NUMBER, Kind.PHONE))),
            Map.entry(Fields.CORPORATE_NUMBER, EnumSet.complementOf(EnumSet.of(Kind.NUMBER, Kind.LONG_NUMBER))),
            Map.entry(Fields.PHONE, EnumSet.complementOf(EnumSet.of(Kind.NUMBER, Kind.LONG_NUMBER, Kind.PHONE))),
            Map.entry(Fields.FOUNDED_ON, EnumSet.complementOf(EnumSet.of(Kind.NUMBER, Kind.LONG_NUMBER, Kind.DAY))),
            Map.entry(Fields.WEBSITE, EnumSet.allOf(Kind.class)),
            Map.entry(Fields.ADDRESS, EnumSet.complementOf(EnumSet.of(Kind.ADDRESS, Kind.COMPLEX))),
            Map.entry(Fields.ROAD_ADDRESS, EnumSet.complementOf(EnumSet.of(Kind.ADDRESS, Kind.COMPLEX))),
            Map.entry(Fields.LOT_ADDRESS, EnumSet.complementOf(EnumSet.of(Kind.ADDRESS, Kind.COMPLEX))),
            Map.entry(Fields.COMPLEX, EnumSet.complementOf(EnumSet.of(Kind.COMPLEX, Kind.ADDRESS))),
            Map.entry(Fields.INDUSTRY_NAME, EnumSet.of(Kind.PHONE, Kind.DAY, Kind.ADDRESS, Kind.FIRM, Kind.COMPLEX)),
            Map.entry(Fields.INDUSTRY_CODE, EnumSet.of(Kind.PHONE, Kind.DAY, Kind.ADDRESS, Kind.FIRM, Kind.COMPLEX)),
            Map.entry(Figure.REVENUE.key(), EnumSet.complementOf(EnumSet.of(Kind.NUMBER, Kind.LONG_NUMBER))),
            Map.entry(Figure.EMPLOYEES.key(), EnumSet.complementOf(EnumSet.of(Kind.NUMBER))));

    private final Addresses addresses;
    private final Industries industries;

    Misplaced(Addresses addresses, Industries industries) {
        this.addresses = addresses;
        this.industries = industries;
    }

    /** One strange cell may be a slip of the pen; two, or a name that is none, mean that the row has slipped. */
    boolean in(RowValues row) {
        var strange = 0;
        for (var cell : row.values().entrySet()) {
            var unfit = STRANGE.get(cell.getKey());
            if (unfit == null) {
                continue;
            }
            var kind = kind(Cell.clean(cell.getValue()));
            if (kind != null && unfit.contains(kind)) {
                strange += isSure(cell.getKey(), kind, cell.getValue()) ? ENOUGH : 1;
            }
        }
        return strange >= ENOUGH;
    }

    /** Firms are called 365 or B612, but not 10104784. */
    private static boolean isSure(String field, Kind kind, String cell) {
        return switch (field) {
            case Fields.NAME -> kind != Kind.CODE && (kind != Kind.NUMBER || cell.length() > LONGEST_NUMERIC_NAME);
            case Fields.REPRESENTATIVE -> kind == Kind.ADDRESS;
            default -> false;
        };
    }

    private @Nullable Kind kind(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var first = text.charAt(0);
        if ((first >= '0' && first <= '9') || first == '(' || (first >= 'A' && first <= 'U')) {
            var numeric = numeric(text);
            if (numeric != null) {
                return numeric;
            }
        }
        if (FIRM.matcher(text).matches()) {
            return Kind.FIRM;
        }
        if (COMPLEX.matcher(text).matches()) {
            return Kind.COMPLEX;
        }
        if (ADDRESS.matcher(text).matches() && addresses.resolve(text).isPresent()) {
            return Kind.ADDRESS;
        }
        return text.endsWith("업") && !industries.named(text).isEmpty() ? Kind.INDUSTRY : null;
    }

    private static @Nullable Kind numeric(String text) {
        if (DAY.matcher(text).matches()) {
            return Kind.DAY;
        }
        if (PHONE.matcher(text).matches()) {
            return Kind.PHONE;
        }
        if (LONG_NUMBER.matcher(text).matches()) {
            return Kind.LONG_NUMBER;
        }
        if (NUMBER.matcher(text).matches()) {
            return Kind.NUMBER;
        }
        return CODE.matcher(text).matches() ? Kind.CODE : null;
    }
}
