package kr.ieum.text;

import java.io.Serializable;
import java.util.Locale;

/** A name as the data give it, in both languages of the screens. */
public record LocalizedName(String ko, String en) implements Serializable {

    /** English for an English reader, Korean for everyone else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ko;
    }
}
