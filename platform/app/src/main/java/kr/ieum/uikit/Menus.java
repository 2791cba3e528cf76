package kr.ieum.uikit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Tells the open pages of a tenant that its menu has changed, so that they draw it anew. */
@Component
public class Menus {

    private final Map<TenantId, Set<Runnable>> open = new ConcurrentHashMap<>();

    Menus() {}

    /** Calls the action after each change, on the thread of whoever made it, until the returned handle is run. */
    public Runnable onChange(TenantId tenant, Runnable redraw) {
        open.computeIfAbsent(tenant, key -> ConcurrentHashMap.newKeySet()).add(redraw);
        return () -> open.getOrDefault(tenant, Set.of()).remove(redraw);
    }

    public void changed(TenantId tenant) {
        open.getOrDefault(tenant, Set.of()).forEach(Runnable::run);
    }
}
