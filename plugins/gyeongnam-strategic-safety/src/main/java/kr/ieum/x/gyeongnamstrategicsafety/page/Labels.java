package kr.ieum.x.gyeongnamstrategicsafety.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.plugin.People.Person;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.gyeongnamstrategicsafety.records.RecordEvent;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;
import org.springframework.stereotype.Component;

/** How the plugin's values are written. */
@Component
public class Labels {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final PluginContext plugin;
    private final Clock clock;

    Labels(PluginContext plugin, Clock clock) {
        this.plugin = plugin;
        this.clock = clock;
    }

    /** @param kind begins the key of the value's text */
    public String of(String kind, Enum<?> value, Locale locale) {
        return plugin.text(locale, kind + "." + value.name());
    }

    public String of(Person person, Locale locale) {
        return person.name() + " (" + of("duty", person.duty(), locale) + ")";
    }

    /** The value that a text of either language names. */
    public <E extends Enum<E>> Optional<E> named(String kind, Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> of(kind, value, Locale.KOREAN).equals(text)
                        || of(kind, value, Locale.ENGLISH).equalsIgnoreCase(text))
                .findFirst();
    }

    /** @throws Refused with the key and the text when it names no value */
    public <E extends Enum<E>> E required(String kind, Class<E> type, String text, String key) {
        return named(kind, type, text).orElseThrow(() -> new Refused(key, text));
    }

    public String moment(Instant moment) {
        return MINUTES.format(moment.atZone(clock.getZone()));
    }

    public StatusBadge level(SecurityLevel level, Locale locale) {
        return new StatusBadge(
                of("level", level, locale),
                switch (level) {
                    case NORMAL -> Tone.NEUTRAL;
                    case INTERNAL -> Tone.WARNING;
                    case RESTRICTED -> Tone.DANGER;
                });
    }

    /** What happened, in a sentence of few words. */
    public String event(RecordEvent event, Locale locale) {
        var detail = event.detail().split(">", 2);
        var what = of("event", event.kind(), locale);
        if (event.detail().isEmpty()) {
            return what;
        }
        return switch (event.kind()) {
            case LEVEL ->
                what + ": " + of("level", SecurityLevel.valueOf(detail[0]), locale) + " → "
                        + of("level", SecurityLevel.valueOf(detail[1]), locale);
            case MOVED -> what + ": " + moved(event.detail(), locale);
            default -> what + ": " + event.detail();
        };
    }

    /** A firm's name may hold the sign that stands before the stage. */
    private String moved(String detail, Locale locale) {
        var place = detail.lastIndexOf('>');
        return detail.substring(0, place) + " → " + plugin.text(locale, "stage." + detail.substring(place + 1));
    }
}
