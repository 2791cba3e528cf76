package kr.ieum.industry.classification;

import java.util.Locale;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Tells the user who ordered a run how it ended, since nobody has to wait for it. */
@Component
class RunNews {

    private final NotificationService notifications;
    private final Texts texts;

    RunNews(NotificationService notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    LocalizedName title(Run run) {
        return text("industry.classification.run", run.day().toString());
    }

    void ready(Run run) {
        tell(run, "ready");
    }

    void failed(Run run) {
        tell(run, "failed");
    }

    void cutOff(Run run) {
        tell(run, "cut-off");
    }

    private void tell(Run run, String what) {
        var day = run.day().toString();
        notifications.tell(
                run.account(),
                Telling.of(
                        text("industry.classification.told." + what, day),
                        text("industry.classification.told." + what + ".words", day),
                        RunPaths.run(run.id())));
    }

    private LocalizedName text(String key, Object... arguments) {
        return new LocalizedName(texts.get(Locale.KOREAN, key, arguments), texts.get(Locale.ENGLISH, key, arguments));
    }
}
