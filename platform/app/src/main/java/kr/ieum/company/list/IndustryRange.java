package kr.ieum.company.list;

import java.util.Map;

/**
 * The KSIC codes that begin in one way, as a half-open range of texts: an index finds a range, not a beginning.
 *
 * @param from the first code of the range
 * @param before the first text after it
 */
record IndustryRange(String from, String before) {

    /** Divisions of the sections; the same in revisions 10 and 11. */
    private static final Map<String, IndustryRange> SECTIONS = Map.ofEntries(
            section("A", "01", "05"),
            section("B", "05", "10"),
            section("C", "10", "35"),
            section("D", "35", "36"),
            section("E", "36", "41"),
            section("F", "41", "45"),
            section("G", "45", "49"),
            section("H", "49", "55"),
            section("I", "55", "58"),
            section("J", "58", "64"),
            section("K", "64", "68"),
            section("L", "68", "70"),
            section("M", "70", "74"),
            section("N", "74", "84"),
            section("O", "84", "85"),
            section("P", "85", "86"),
            section("Q", "86", "90"),
            section("R", "90", "94"),
            section("S", "94", "97"),
            section("T", "97", "99"),
            section("U", "99", "9:"));

    /** @param code letter of a section or the first digits of a code */
    static IndustryRange of(String code) {
        var section = SECTIONS.get(code);
        if (section != null) {
            return section;
        }
        var last = code.length() - 1;
        return new IndustryRange(code, code.substring(0, last) + (char) (code.charAt(last) + 1));
    }

    private static Map.Entry<String, IndustryRange> section(String letter, String from, String before) {
        return Map.entry(letter, new IndustryRange(from, before));
    }
}
