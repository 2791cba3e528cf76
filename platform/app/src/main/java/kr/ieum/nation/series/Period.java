package kr.ieum.nation.series;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ways to write the period of a figure: 2020, 2017-2022, 2020-Q1, 2020-01; and as lists write them, 2020년 1분기. */
final class Period {

    private static final Pattern PERIOD =
            Pattern.compile("((?:19|20)[0-9]{2})(?:-((?:19|20)[0-9]{2})|-(0[1-9]|1[0-2])|-Q([1-4]))?");
    private static final Pattern WRITTEN =
            Pattern.compile("['’‘]?([0-9]{4})\\s*[년.]?\\s*(?:(?:Q([1-4]))|([1-4])\\s*(?:/4)?\\s*분기)?");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})\\s*년?\\s*[~∼～–-]\\s*([0-9]{4})\\s*년?");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})\\s*[년./-]\\s*([0-9]{1,2})\\s*월?\\.?");

    private Period() {}

    /** The period as it is kept, or none where the text is none. */
    static Optional<String> read(String text) {
        var plain = text.strip();
        return standing(plain).or(() -> standing(rewritten(plain)));
    }

    private static Optional<String> standing(String text) {
        var found = PERIOD.matcher(text);
        if (!found.matches() || (found.group(2) != null && found.group(2).compareTo(found.group(1)) <= 0)) {
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String rewritten(String text) {
        var years = YEARS.matcher(text);
        if (years.matches()) {
            return years.group(1) + "-" + years.group(2);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var number = month.group(2);
            return month.group(1) + "-" + (number.length() == 1 ? "0" + number : number);
        }
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return "";
        }
        var quarter = written.group(2) == null ? written.group(3) : written.group(2);
        return written.group(1) + (quarter == null ? "" : "-Q" + quarter);
    }
}
