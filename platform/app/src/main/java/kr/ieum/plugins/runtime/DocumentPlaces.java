package kr.ieum.plugins.runtime;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kr.ieum.plugin.DocumentTemplate;
import org.springframework.modulith.NamedInterface;

/** The places of a plugin's paper that the platform fills, and the check that a template has no others. */
@NamedInterface("port")
public final class DocumentPlaces {

    /** Names that may stand in braces; the contract of {@link DocumentTemplate} lists them. */
    public static final Set<String> KNOWN =
            Set.of("project", "purpose", "participants", "steps", "from", "to", "today");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");
    private static final Pattern BRACE = Pattern.compile("\\{([^{}]*)}|[{}]");

    private DocumentPlaces() {}

    /** @throws StartFailed naming template, place and known names, when a brace is none of them */
    static void check(DocumentTemplate template) {
        check(template, Locale.KOREAN);
        check(template, Locale.ENGLISH);
    }

    private static void check(DocumentTemplate template, Locale locale) {
        var paragraphs = EMPTY_LINES.split(template.text().in(locale).strip(), -1);
        for (var place = 0; place < paragraphs.length; place++) {
            var brace = BRACE.matcher(paragraphs[place]);
            while (brace.find()) {
                if (brace.group(1) == null || !KNOWN.contains(brace.group(1))) {
                    throw new StartFailed("the document %s has %s in paragraph %d of its %s text; known are %s"
                            .formatted(
                                    template.id(),
                                    brace.group(),
                                    place + 1,
                                    locale.getDisplayLanguage(Locale.ENGLISH),
                                    known()));
                }
            }
        }
    }

    private static String known() {
        return String.join(
                ", ",
                new TreeSet<>(KNOWN).stream().map(name -> "{" + name + "}").toList());
    }
}
