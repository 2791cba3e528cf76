package kr.ieum.folder;

import java.util.Locale;
import kr.ieum.text.Texts;

/** A finding as a sentence: file, line and reason. */
public final class FindingText {

    private FindingText() {}

    public static String of(Texts texts, Locale locale, Finding finding) {
        var reason = texts.get(locale, finding.key(), finding.arguments().toArray());
        return finding.file() + ", line " + finding.line() + ": " + reason;
    }
}
