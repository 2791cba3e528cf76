package kr.ieum.industry.allocation;

import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells each region that its share is published, on a thread of its own: each is told as itself. */
@Component
class PublicationNotice {

    private final NotificationService notifications;
    private final Texts texts;

    PublicationNotice(NotificationService notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    @Async
    @TransactionalEventListener
    public void tell(AllocationPublished event) {
        var telling = Telling.of(
                text("industry.allocation.told.title", event),
                text(
                        event.revision() == 1
                                ? "industry.allocation.told.words"
                                : "industry.allocation.told.words-again",
                        event),
                "industry/allocation/mine");
        event.regions()
                .forEach(region -> Tenancy.runAs(region, () -> notifications.tell(Audience.EVERYONE, telling)));
    }

    private LocalizedName text(String key, AllocationPublished event) {
        return texts.both(key, String.valueOf(event.year()), event.revision());
    }
}
