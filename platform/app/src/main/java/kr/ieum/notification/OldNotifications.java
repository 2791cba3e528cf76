package kr.ieum.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears what people were told long ago: each night, in every tenant. */
@Component
class OldNotifications {

    private final TenantDirectory tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final NotificationProperties properties;
    private final Clock clock;

    OldNotifications(
            TenantDirectory tenants,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            NotificationProperties properties,
            Clock clock) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(cron = "${ieum.notifications.clear-at:0 50 3 * * *}", zone = "Asia/Seoul")
    void clear() {
        var before = OffsetDateTime.now(clock).minus(properties.keep());
        tenants.everyTenant()
                .forEach(tenant -> Tenancy.runAs(
                        tenant,
                        () -> transaction.executeWithoutResult(
                                status -> jdbc.sql("DELETE FROM core.notification WHERE created_at < :before")
                                        .param("before", before)
                                        .update())));
    }
}
