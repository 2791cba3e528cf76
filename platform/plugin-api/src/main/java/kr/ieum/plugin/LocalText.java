package kr.ieum.plugin;

import java.util.Locale;

/**
 * A text in both languages of the platform.
 *
 * @since 0.1.0
 */
public record LocalText(String ko, String en) {

    public LocalText {
        if (ko.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is given in Korean and in English");
        }
    }

    /** The English text for English, the Korean one for every other language. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ko;
    }
}
