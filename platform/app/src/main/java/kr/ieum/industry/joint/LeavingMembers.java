package kr.ieum.industry.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.Changes;
import kr.ieum.company.RemovedFirms;
import kr.ieum.company.SeenFirm;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.region.JointGroup;
import kr.ieum.region.JointGroups;
import kr.ieum.tenancy.TenantId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night takes the firms of regions that are members no more out of the group's tenant; they see none by then. */
@Component
class LeavingMembers {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JointGroups groups;
    private final JointFirmStore store;
    private final RemovedFirms removed;
    private final TransactionTemplate transactions;
    private final Changes changes;
    private final Clock clock;

    LeavingMembers(
            JointGroups groups,
            JointFirmStore store,
            RemovedFirms removed,
            TransactionTemplate transactions,
            Changes changes,
            Clock clock) {
        this.groups = groups;
        this.store = store;
        this.removed = removed;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(cron = "${ieum.joint.leave-at:0 10 0 * * *}", zone = "Asia/Seoul")
    void leave() {
        leave(LocalDate.now(clock));
    }

    void leave(LocalDate day) {
        groups.all().forEach(group -> leave(group, day));
    }

    private void leave(JointGroup group, LocalDate day) {
        CurrentUser.callAs(system(group.id()), () -> {
            transactions.executeWithoutResult(status -> {
                var gone = store.notOf(group.members(day));
                removed.delete(gone.stream()
                        .map(firm -> new SeenFirm(firm.company(), firm.version()))
                        .toList());
                store.remove(gone.stream().map(JointFirm::company).toList());
                changes.write(gone.stream()
                        .map(firm -> Change.of(JointFirms.subject(firm.company()), Action.DELETED)
                                .from(Map.of("region", firm.region())))
                        .toList());
            });
            return group;
        });
    }

    /** Nobody's session: the history names the system. */
    private static IeumUser system(TenantId group) {
        return new IeumUser(NOBODY, "ieum", "이음", group, Role.REGION_ADMIN, List.of(group));
    }
}
