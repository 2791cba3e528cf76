package kr.ieum.plugins.ports;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that a file may have on any computer that it is loaded down to: no folders, nothing invisible. */
final class FileName {

    private static final int LONGEST = 200;

    /** Nothing that controls, turns the direction of writing, or separates folders, drives or wildcards. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}/\\\\:*?\"<>|]");

    private FileName() {}

    /** The name as it is kept; none when it is not a name. */
    static Optional<String> of(String given) {
        var name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        var isName = !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && !name.endsWith(".")
                && !FORBIDDEN.matcher(name).find();
        return isName ? Optional.of(name) : Optional.empty();
    }
}
