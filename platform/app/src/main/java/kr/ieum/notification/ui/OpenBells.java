package kr.ieum.notification.ui;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.ieum.notification.NotificationTold;
import kr.ieum.tenancy.TenantId;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings the bells of a tenant's open pages when people there were told something. */
@Component
class OpenBells {

    private final Map<TenantId, Set<Runnable>> open = new ConcurrentHashMap<>();

    /** Runs the action after each change, on a thread without a user, until the returned handle is run. */
    Runnable add(TenantId tenant, Runnable refresh) {
        open.computeIfAbsent(tenant, key -> ConcurrentHashMap.newKeySet()).add(refresh);
        return () -> open.getOrDefault(tenant, Set.of()).remove(refresh);
    }

    /** Not on the thread of the one who tells: another session may be busy, and the transaction has just ended there. */
    @Async
    @TransactionalEventListener(fallbackExecution = true)
    public void ring(NotificationTold told) {
        open.getOrDefault(told.tenant(), Set.of()).forEach(Runnable::run);
    }
}
