package kr.ieum.company.intake.cell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address without its postal code, and whether it names a road (도로명) or a lot (지번).
 *
 * @param postalCode five digits of today, or six of the time before 2015-08
 */
public record AddressCell(
        String text, boolean road, @Nullable String postalCode) {

    private static final Pattern POSTAL =
            Pattern.compile("^[(\\[<]?(?:우|우편번호)?[ :)]*[(\\[]?(\\d{5}|\\d{3}-?\\d{3})[)\\]>]?[ ,]*(?=[가-힣])");
    private static final Pattern COUNTRY = Pattern.compile("^(?:대한민국|한국|Republic of Korea|Korea)[ ,]+");
    private static final Pattern ROAD = Pattern.compile("[가-힣0-9](?:대로|로|길)(?:\\d+번?[가-힣]?길)? ?(?:지하 ?)?\\d");
    /** @return nothing when the cell is blank */
    public static @Nullable AddressCell read(String raw) {
        var text = COUNTRY.matcher(Cell.value(raw)).replaceFirst("");
        if (text.isEmpty()) {
            return null;
        }
        var postal = POSTAL.matcher(text);
        return postal.find() ? of(text.substring(postal.end()), postal.group(1).replace("-", "")) : of(text, null);
    }

    private static AddressCell of(String text, @Nullable String postalCode) {
        return new AddressCell(text, ROAD.matcher(text).find(), postalCode);
    }

    /** The address with what a second column adds to it; nothing is said twice. */
    public AddressCell with(String detail) {
        var more = Cell.value(detail);
        return more.isEmpty() || text.endsWith(more) ? this : new AddressCell(text + ' ' + more, road, postalCode);
    }
}
