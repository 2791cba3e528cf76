package kr.ieum.company.list;

import java.util.Optional;
import java.util.SortedSet;

/**
 * KSIC codes that follow each other, as a half-open range of texts: the quickest thing to ask an index for.
 *
 * @param from the first code of the range
 * @param before the first code after it, or a text that follows all codes
 */
record IndustryRange(String from, String before) {

    private static final String AFTER_ALL_CODES = "~";

    /** Empty when there are others between the wanted codes. */
    static Optional<IndustryRange> of(SortedSet<String> wanted, SortedSet<String> all) {
        var following = all.tailSet(wanted.first());
        var between = following.headSet(wanted.last());
        if (!wanted.containsAll(between)) {
            return Optional.empty();
        }
        var before = following.stream()
                .filter(code -> code.compareTo(wanted.last()) > 0)
                .findFirst();
        return Optional.of(new IndustryRange(wanted.first(), before.orElse(AFTER_ALL_CODES)));
    }
}
