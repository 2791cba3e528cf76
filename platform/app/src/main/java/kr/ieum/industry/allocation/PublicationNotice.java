package kr.ieum.industry.allocation;

import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.region.Region;
import kr.ieum.region.Regions;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each region that its share is published, as that region, since a transaction belongs to one tenant. The region
 * notes whereof it was told together with the bell, so that none is lost when the system stops in between: what is not
 * noted is told at the next start, or within the hour.
 */
@Component
class PublicationNotice {

    private static final Logger log = LoggerFactory.getLogger(PublicationNotice.class);

    private final ToldSheets told;
    private final NotificationService notifications;
    private final Regions regions;
    private final TransactionTemplate transaction;
    private final Texts texts;

    PublicationNotice(
            ToldSheets told,
            NotificationService notifications,
            Regions regions,
            TransactionTemplate transaction,
            Texts texts) {
        this.told = told;
        this.notifications = notifications;
        this.regions = regions;
        this.transaction = transaction;
        this.texts = texts;
    }

    /** On a thread of its own: whoever publishes does not wait for the regions. */
    @Async
    @TransactionalEventListener
    public void published(AllocationPublished event) {
        event.regions().forEach(this::tell);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${ieum.allocation.tell-at:0 25 * * * *}", zone = "Asia/Seoul")
    void tellWhatIsLeft() {
        regions.all().stream().map(Region::id).forEach(this::tell);
    }

    /** One region that cannot be told keeps no other from it, and is told at the next look. */
    private void tell(TenantId region) {
        try {
            Tenancy.runAs(
                    region,
                    () -> transaction.executeWithoutResult(status ->
                            told.note().forEach(sheet -> notifications.tell(Audience.EVERYONE, news(sheet)))));
        } catch (RuntimeException failure) {
            log.warn("{} is told of its allocation at the next look", region, failure);
        }
    }

    private Telling news(SheetHead sheet) {
        return Telling.of(
                text("title", sheet),
                text(sheet.revision() == 1 ? "words" : "words-again", sheet),
                "industry/allocation/mine");
    }

    private LocalizedName text(String key, SheetHead sheet) {
        return texts.both("industry.allocation.told." + key, String.valueOf(sheet.year()), sheet.revision());
    }
}
