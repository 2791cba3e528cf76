package kr.ieum.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.plugin.DocumentTemplate;

/**
 * A paper of a project, such as its agreement (requirement 2.3).
 *
 * @param paragraphs each may have several lines
 */
public record Paper(String title, List<String> paragraphs) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    public Paper {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The template filled with what is known of the project on the day. */
    public static Paper of(DocumentTemplate template, Project project, LocalDate today, Locale locale) {
        var values = values(project, today);
        var paragraphs = EMPTY_LINES
                .splitAsStream(template.text().in(locale).replace("\r\n", "\n").strip())
                .map(paragraph -> filled(paragraph, values))
                .toList();
        return new Paper(template.name().in(locale), paragraphs);
    }

    /** In one go, so that a brace inside a value stays what it is. */
    private static String filled(String paragraph, Map<String, String> values) {
        return PLACE.matcher(paragraph)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }

    /** One for each of {@link kr.ieum.plugins.runtime.DocumentPlaces#KNOWN}. */
    static Map<String, String> values(Project project, LocalDate today) {
        var data = project.data();
        return Map.of(
                "project", data.name(),
                "purpose", data.purpose(),
                "participants", numbered(data.participants().stream().map(Participant::line)),
                "steps", numbered(data.steps().stream().map(Step::line)),
                "from", data.from().toString(),
                "to", data.to().minusDays(1).toString(),
                "today", today.toString());
    }

    private static String numbered(Stream<String> lines) {
        var all = lines.toList();
        return IntStream.range(0, all.size())
                .mapToObj(place -> (place + 1) + ". " + all.get(place))
                .collect(Collectors.joining("\n"));
    }
}
