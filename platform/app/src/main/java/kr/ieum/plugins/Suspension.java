package kr.ieum.plugins;

import java.util.Locale;
import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.plugins.runtime.FaultLimit;
import kr.ieum.plugins.runtime.PluginTooFaulty;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops a plugin that has too many faults, in the one region where it has them, and tells that region's admins. */
@Component
class Suspension {

    private static final Logger log = LoggerFactory.getLogger(Suspension.class);

    private final Installations installations;
    private final Lifecycle lifecycle;
    private final Claims claims;
    private final NotificationService notifications;
    private final FaultLimit limit;
    private final Texts texts;

    Suspension(
            Installations installations,
            Lifecycle lifecycle,
            Claims claims,
            NotificationService notifications,
            FaultLimit limit,
            Texts texts) {
        this.installations = installations;
        this.lifecycle = lifecycle;
        this.claims = claims;
        this.notifications = notifications;
        this.limit = limit;
        this.texts = texts;
    }

    /** On a thread of its own: stopping waits for sessions, one of which the caller may hold. */
    @EventListener
    void on(PluginTooFaulty faulty) {
        Thread.ofVirtual()
                .name("suspend " + faulty.pluginId())
                .start(() -> Tenancy.runAs(faulty.tenant(), () -> suspend(faulty)));
    }

    private void suspend(PluginTooFaulty faulty) {
        try {
            claims.during(faulty.pluginId(), () -> {
                installations
                        .find(faulty.pluginId())
                        .filter(Installation::isEnabled)
                        .ifPresent(installation -> suspend(installation, faulty.faults()));
                return faulty;
            });
        } catch (PluginBusy changing) {
            log.warn("plugin {} of {} is being changed and not suspended", faulty.pluginId(), faulty.tenant());
        }
    }

    private void suspend(Installation installation, int faults) {
        var minutes = limit.within().toMinutes();
        installations.suspended(installation, texts.get(Locale.KOREAN, "plugins.suspended.reason", faults, minutes));
        lifecycle.stop(installation);
        var name = installation.manifest().name();
        notifications.tell(
                Audience.ADMINS,
                Telling.of(
                        new LocalizedName(
                                texts.get(Locale.KOREAN, "plugins.suspended.title", name.ko()),
                                texts.get(Locale.ENGLISH, "plugins.suspended.title", name.en())),
                        both("plugins.suspended.words", faults, minutes),
                        "plugins"));
    }

    private LocalizedName both(String key, Object... arguments) {
        return new LocalizedName(texts.get(Locale.KOREAN, key, arguments), texts.get(Locale.ENGLISH, key, arguments));
    }
}
