package kr.ieum.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The plugin's bundles: the same keys in both languages, and texts that are formatted as they read. */
final class TextRules {

    private static final String KOREAN = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern QUOTED_BRACE = Pattern.compile("'[{}][^']*'");

    private TextRules() {}

    static List<String> findings(BuiltPlugin plugin) {
        var korean = bundle(plugin, KOREAN);
        var english = bundle(plugin, ENGLISH);
        var findings = new ArrayList<String>();
        List.of(KOREAN, ENGLISH).stream()
                .filter(file -> plugin.text(file).isEmpty())
                .forEach(file -> findings.add(file + " is not in the archive: the plugin's texts stand in it"));
        var keys = new TreeSet<>(korean.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (var key : keys) {
            findings.addAll(of(key, korean.getProperty(key), english.getProperty(key)));
        }
        return findings;
    }

    private static List<String> of(
            String key,
            @org.jspecify.annotations.Nullable String korean,
            @org.jspecify.annotations.Nullable String english) {
        if (korean == null) {
            return List.of(missing(KOREAN, key, ENGLISH));
        }
        if (english == null) {
            return List.of(missing(ENGLISH, key, KOREAN));
        }
        var findings = new ArrayList<>(Bilingual.findings("the text " + key, korean, english));
        format(KOREAN, key, korean, findings);
        format(ENGLISH, key, english, findings);
        return findings;
    }

    private static String missing(String file, String key, String other) {
        return file + " has no text " + key + ", " + other + " has one: write it in both";
    }

    private static void format(String file, String key, String text, List<String> findings) {
        var free = QUOTED_BRACE.matcher(text).replaceAll("");
        if (LONE_APOSTROPHE.matcher(free).find()) {
            findings.add(
                    file + ": in the text " + key + " the apostrophe disappears when it is formatted: double it ('')");
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException wrong) {
            findings.add(file + ": the text " + key + " cannot be formatted (" + wrong.getMessage()
                    + "): arguments are {0}, {1} …, a brace itself is '{'");
        }
    }

    private static Properties bundle(BuiltPlugin plugin, String file) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(plugin.text(file).orElse("")));
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return texts;
    }
}
