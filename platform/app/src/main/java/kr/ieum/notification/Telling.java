package kr.ieum.notification;

import java.util.regex.Pattern;
import kr.ieum.text.LocalizedName;

/**
 * Something to be told.
 *
 * @param title what happened, 1 to 200 characters
 * @param words what it means and what to do, at most 2,000 characters
 * @param path where it is dealt with, inside the system and without leading slash, or empty
 * @param source {@link #PLATFORM}, or the id of the plugin that tells it
 */
public record Telling(LocalizedName title, LocalizedName words, String path, String source) {

    public static final String PLATFORM = "ieum";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 2_000;
    private static final Pattern INSIDE = Pattern.compile("([a-z0-9][A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&_.%-]*)?)?");

    public Telling {
        if (!INSIDE.matcher(path).matches()) {
            throw new IllegalArgumentException("a path leads to a page of this system: " + path);
        }
        requireLength(title, 1, LONGEST_TITLE);
        requireLength(words, 0, LONGEST_WORDS);
    }

    public static Telling of(LocalizedName title, LocalizedName words, String path) {
        return new Telling(title, words, path, PLATFORM);
    }

    private static void requireLength(LocalizedName text, int least, int most) {
        if (Math.min(text.ko().strip().length(), text.en().strip().length()) < least
                || Math.max(text.ko().length(), text.en().length()) > most) {
            throw new IllegalArgumentException("a text has %d to %d characters".formatted(least, most));
        }
    }
}
