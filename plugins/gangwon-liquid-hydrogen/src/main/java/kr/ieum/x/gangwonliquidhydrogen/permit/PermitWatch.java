package kr.ieum.x.gangwonliquidhydrogen.permit;

import java.util.EnumSet;
import java.util.Set;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugin.Notifications.Audience;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells the officers once what is due: the window of an extension, the end of a permit. */
@Component
class PermitWatch {

    private static final Set<Phase> WORTH_TELLING = EnumSet.of(Phase.NOTICE, Phase.WINDOW, Phase.LAST, Phase.EXPIRED);

    private final Permits permits;
    private final Windows windows;
    private final Notifications notifications;
    private final PluginContext plugin;
    private final Acting acting;
    private final TransactionOperations transactions;

    PermitWatch(
            Permits permits,
            Windows windows,
            Notifications notifications,
            PluginContext plugin,
            Acting acting,
            TransactionOperations transactions) {
        this.permits = permits;
        this.windows = windows;
        this.notifications = notifications;
        this.plugin = plugin;
        this.acting = acting;
        this.transactions = transactions;
    }

    void look() {
        permits.page(PermitSearch.ALL, acting.today(), Slice.ALL).forEach(this::look);
    }

    private void look(Permit permit) {
        var today = acting.today();
        var clock = permit.clock(windows.present());
        var phase = clock.phase(today);
        if (!WORTH_TELLING.contains(phase) || (phase != Phase.EXPIRED && !clock.needsNotice(today))) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            if (permits.isNews(permit.id(), phase, clock.whole().to(), acting.stamp())) {
                notifications.tell(
                        Audience.OFFICERS,
                        plugin.bilingual("permit.notice." + phase, permit.title(), permit.firmName()),
                        plugin.bilingual(
                                "permit.notice.words",
                                clock.whole().last().toString(),
                                clock.opens().toString(),
                                clock.closes().toString()),
                        "permits");
            }
        });
    }
}
