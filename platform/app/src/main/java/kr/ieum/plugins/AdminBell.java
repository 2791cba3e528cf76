package kr.ieum.plugins;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Tells the admins of the current region what became of one of its plugins without their doing. */
@Component
class AdminBell {

    private static final int LONGEST_WORDS = 2_000;

    private final NotificationService notifications;
    private final Texts texts;

    AdminBell(NotificationService notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    /**
     * @param key of the texts {@code <key>.title}, whose argument is the plugin's name, and {@code <key>.words}
     * @param arguments of the words, in the language they are written in
     */
    void tell(Installation about, String key, Function<Locale, Object[]> arguments) {
        var name = about.manifest().name();
        notifications.tell(
                Audience.ADMINS,
                Telling.of(
                        new LocalizedName(
                                texts.get(Locale.KOREAN, key + ".title", name.ko()),
                                texts.get(Locale.ENGLISH, key + ".title", name.en())),
                        new LocalizedName(words(Locale.KOREAN, key, arguments), words(Locale.ENGLISH, key, arguments)),
                        "plugins/" + about.id()));
    }

    /** A sentence that names those that stop with it, after a space; empty when there are none. */
    String alsoStopped(List<Installation> dependents, Locale locale) {
        if (dependents.isEmpty()) {
            return "";
        }
        var names = dependents.stream()
                .map(dependent -> dependent.manifest().name().in(locale))
                .collect(Collectors.joining(", "));
        return " " + texts.get(locale, "plugins.bell.also", names);
    }

    private String words(Locale locale, String key, Function<Locale, Object[]> arguments) {
        var words = texts.get(locale, key + ".words", arguments.apply(locale));
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
