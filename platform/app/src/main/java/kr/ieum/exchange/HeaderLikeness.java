package kr.ieum.exchange;

/**
 * How much a header resembles the names of a field.
 *
 * @param score 200 to 400 for a known name, the first of the list most; 0 to 100 for one that contains it; 0 for neither
 * @param atTheEnd whether the name ends the header: the last noun of a Korean compound says what it is, so that 대표자
 *     생년월일 is no representative, but 업체 현황 기업명 a name
 * @param isStrange whether the header has a word that means another thing
 */
record HeaderLikeness(double score, boolean atTheEnd, boolean isStrange) {

    private static final int WITH_BRACKETS = 400;
    private static final int WITHOUT = 300;
    private static final int LEAST_OF_A_NAME = 200;
    private static final int ENOUGH_LETTERS = 2;
    private static final int ENOUGH_OF_A_NAME = 3;
    private static final double RESEMBLING = 90;
    private static final HeaderLikeness NONE = new HeaderLikeness(0, false, false);

    static HeaderLikeness of(ImportField field, String header) {
        var whole = Headers.whole(header);
        var plain = Headers.plain(header);
        if (whole.isEmpty()) {
            return NONE;
        }
        var isStrange = field.strangers().stream().map(Headers::whole).anyMatch(whole::contains);
        var best = NONE;
        for (var index = 0; index < field.headers().size(); index++) {
            var name = Headers.whole(field.headers().get(index));
            var likeness = likeness(name, index, whole, plain);
            best = likeness.score() > best.score() ? likeness : best;
        }
        return new HeaderLikeness(best.score(), best.atTheEnd(), isStrange);
    }

    boolean isName() {
        return score >= LEAST_OF_A_NAME;
    }

    private static HeaderLikeness likeness(String name, int index, String whole, String plain) {
        if (whole.equals(name)) {
            return new HeaderLikeness(WITH_BRACKETS - index, true, false);
        }
        if (plain.equals(name)) {
            return new HeaderLikeness(WITHOUT - index, true, false);
        }
        if (name.length() < ENOUGH_LETTERS) {
            return NONE;
        }
        if (whole.endsWith(name) || plain.endsWith(name)) {
            return new HeaderLikeness(RESEMBLING * share(name, plain), true, false);
        }
        if (plain.length() >= ENOUGH_OF_A_NAME && name.contains(plain) && plain.length() * 2 >= name.length()) {
            return new HeaderLikeness(RESEMBLING * share(plain, name), true, false);
        }
        return whole.contains(name) ? new HeaderLikeness(RESEMBLING / 2 * share(name, whole), false, false) : NONE;
    }

    private static double share(String part, String whole) {
        return Math.min(1, (double) part.length() / Math.max(1, whole.length()));
    }
}
