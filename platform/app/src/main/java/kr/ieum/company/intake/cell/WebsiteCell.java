package kr.ieum.company.intake.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/** A firm's address on the web, always with its scheme. */
public final class WebsiteCell {

    private static final Pattern SEVERAL = Pattern.compile("[,;\\s]+(?=\\S)");
    private static final Pattern SCHEME = Pattern.compile("^(https?)\\s*[:;]?\\s*/*\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}(?::\\d{2,5})?(?:[/?#].*)?");

    private WebsiteCell() {}

    public static Reading<String> read(String raw) {
        var text = Cell.value(raw);
        var scheme = SCHEME.matcher(text);
        var named = scheme.find();
        var address = SEVERAL.split(named ? text.substring(scheme.end()) : text, 2)[0];
        if (address.isEmpty() || address.equalsIgnoreCase("www.")) {
            return Reading.blank();
        }
        return HOST.matcher(address).matches()
                ? Reading.of((named ? scheme.group(1).toLowerCase(Locale.ROOT) : "http") + "://" + address)
                : Reading.unreadable(Remark.of("website.unreadable", text));
    }
}
