package kr.ieum.exchange;

import java.io.Serializable;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kr.ieum.text.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * What something is called on the screen: by a text of the bundles, or in the words of whoever brings it.
 *
 * @param key of the text
 * @param name the words themselves; null when the text says it
 */
public record Wording(String key, @Nullable LocalizedName name) implements Serializable {

    public static Wording of(String key) {
        return new Wording(key, null);
    }

    public static Wording said(LocalizedName name) {
        return new Wording("", name);
    }

    /** @param texts gives the text of a key */
    public String in(Locale locale, UnaryOperator<String> texts) {
        return name == null ? texts.apply(key) : name.in(locale);
    }
}
