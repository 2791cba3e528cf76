package kr.ieum.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.notification.Audience;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.text.LocalizedName;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of terms each morning: before the end and at the end whoever answers for the record, and after it the admins.
 * Each notice of a term is sent once, however many nodes run: who marks it sends it.
 */
@Component
class TermWatch {

    private static final String DUE_NOTICES = """
            UPDATE core.life_case SET told = CASE WHEN due_on < :escalated THEN 'ESCALATED'
                WHEN due_on <= :today THEN 'AT' ELSE 'BEFORE' END
            WHERE due_on <= :noticed AND told <> CASE WHEN due_on < :escalated THEN 'ESCALATED'
                WHEN due_on <= :today THEN 'AT' ELSE 'BEFORE' END
            RETURNING title, path, due_on, holder, told""";

    private final TenantDirectory tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NotificationService notifications;
    private final LifeCycleProperties properties;
    private final Texts texts;
    private final Clock clock;

    TermWatch(
            TenantDirectory tenants,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            NotificationService notifications,
            LifeCycleProperties properties,
            Texts texts,
            Clock clock) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.notifications = notifications;
        this.properties = properties;
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(cron = "${ieum.lifecycle.watch-at:0 0 6 * * *}", zone = "Asia/Seoul")
    void tell() {
        var today = LocalDate.now(clock);
        tenants.everyTenant()
                .forEach(tenant -> Tenancy.runAs(
                        tenant,
                        () -> transactions.executeWithoutResult(
                                status -> due(today).forEach(this::tell))));
    }

    private List<Due> due(LocalDate today) {
        return jdbc.sql(DUE_NOTICES)
                .param("today", today)
                .param("noticed", today.plus(properties.noticeBefore()))
                .param("escalated", today.minus(properties.escalateAfter()))
                .query((row, number) -> new Due(
                        row.getString("title"),
                        row.getString("path"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("holder", UUID.class),
                        row.getString("told")))
                .list();
    }

    private void tell(Due due) {
        var telling = Telling.of(text(due, "title"), text(due, "words"), due.path());
        if (due.told().equals("ESCALATED")) {
            notifications.tell(Audience.ADMINS, telling);
        } else if (due.holder() == null) {
            notifications.tell(Audience.OFFICERS, telling);
        } else {
            notifications.tell(due.holder(), telling);
        }
    }

    private LocalizedName text(Due due, String part) {
        return texts.both(
                "lifecycle.told." + due.told() + "." + part,
                due.title(),
                due.on().toString());
    }

    private record Due(
            String title,
            String path,
            LocalDate on,
            @Nullable UUID holder,
            String told) {}
}
