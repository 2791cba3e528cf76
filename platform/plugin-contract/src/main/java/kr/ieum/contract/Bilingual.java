package kr.ieum.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What holds for a text in two languages, wherever it stands. */
final class Bilingual {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]*[a-z]{3,}[A-Za-z]*\\b");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private Bilingual() {}

    /** @param place names the text for its author */
    static List<String> findings(String place, String korean, String english) {
        var findings = new ArrayList<String>();
        if (korean.isBlank()) {
            findings.add(place + " is blank in Korean: write the text or take the key away");
        }
        if (english.isBlank()) {
            findings.add(place + " is blank in English: write the text or take the key away");
        }
        if (korean.strip().equals(english.strip()) && isProse(korean)) {
            findings.add(place + " is the same in Korean and English (\"" + korean + "\"): translate one of them");
        }
        if (!arguments(korean).equals(arguments(english))) {
            findings.add(place + " has the arguments " + arguments(korean) + " in Korean and " + arguments(english)
                    + " in English: use the same ones");
        }
        return findings;
    }

    /** Names, codes and units may be the same in both; a sentence may not. */
    private static boolean isProse(String text) {
        return HANGUL.matcher(text).find() || WORD.matcher(text).results().count() >= 2;
    }

    private static Set<String> arguments(String text) {
        var numbers = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(found -> numbers.add(found.group(1)));
        return numbers;
    }
}
