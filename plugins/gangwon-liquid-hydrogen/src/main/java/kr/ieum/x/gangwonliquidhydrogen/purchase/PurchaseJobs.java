package kr.ieum.x.gangwonliquidhydrogen.purchase;

import java.time.Duration;
import java.util.List;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugin.Notifications.Audience;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ScheduledJob;
import kr.ieum.plugin.ScheduledJobs;
import org.pf4j.Extension;

/** Closes rounds whose closing day has passed and tells the officers. */
@Extension
public class PurchaseJobs implements ScheduledJobs {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RoundService rounds;
    private final Notifications notifications;
    private final PluginContext plugin;

    PurchaseJobs(RoundService rounds, Notifications notifications, PluginContext plugin) {
        this.rounds = rounds;
        this.notifications = notifications;
        this.plugin = plugin;
    }

    @Override
    public List<ScheduledJob> jobs() {
        return List.of(new ScheduledJob("close-rounds", plugin.bilingual("job.close-rounds"), HOUR, this::close));
    }

    private void close() {
        rounds.closeOverdue()
                .forEach(round -> notifications.tell(
                        Audience.OFFICERS,
                        plugin.bilingual("purchase.notice", round.name()),
                        plugin.bilingual("purchase.notice.words", Integer.toString(round.firms())),
                        PurchaseView.PATH));
    }
}
