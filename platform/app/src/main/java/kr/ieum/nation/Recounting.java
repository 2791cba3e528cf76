package kr.ieum.nation;

import java.time.Clock;
import java.time.OffsetDateTime;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the country anew soon after any region's register has changed. */
@Component
class Recounting {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recounting(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${ieum.nation.recount-delay:PT5S}",
            fixedDelayString = "${ieum.nation.recount-delay:PT5S}")
    void recountWhenOutdated() {
        Tenancy.runAs(
                TenantId.NATIONAL,
                () -> transaction.executeWithoutResult(status -> {
                    if (outdated()) {
                        recount();
                    }
                }));
    }

    void recount() {
        jdbc.sql("SELECT nation.recount(:now)")
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> number)
                .list();
    }

    private boolean outdated() {
        return jdbc.sql("SELECT outdated FROM nation.last_count")
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }
}
