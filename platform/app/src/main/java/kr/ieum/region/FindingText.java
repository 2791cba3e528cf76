package kr.ieum.region;

import java.util.Locale;
import kr.ieum.region.folder.Finding;
import kr.ieum.text.Texts;

/** A finding as a sentence: file, line and reason. */
final class FindingText {

    private FindingText() {}

    static String of(Texts texts, Locale locale, Finding finding) {
        var reason = texts.get(locale, finding.key(), finding.arguments().toArray());
        return finding.file() + ", line " + finding.line() + ": " + reason;
    }
}
