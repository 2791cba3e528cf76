package kr.ieum.tenancy;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place that knows the current tenant: the one a piece of work was started for with {@link #callAs}, else the
 * one the signed-in user acts for. Nothing else may hold or change it.
 *
 * @see "Decision 0001: tenancy in the database"
 */
public final class Tenancy {

    private static final ScopedValue<TenantId> ACTING = ScopedValue.newInstance();
    private static final String LOG_KEY = "tenant";

    private Tenancy() {}

    /**
     * The tenant that the running code works for.
     *
     * @throws NoTenant when there is none
     */
    public static TenantId current() {
        return find().orElseThrow(NoTenant::new);
    }

    public static Optional<TenantId> find() {
        if (ACTING.isBound()) {
            return Optional.of(ACTING.get());
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof TenantMember member) {
            return Optional.of(member.tenant());
        }
        return Optional.empty();
    }

    /**
     * Runs the action for the tenant and returns to the former one, whatever happens. Work handed to another thread
     * goes through here, too.
     *
     * @throws IllegalStateException inside a transaction of another tenant: a transaction belongs to one tenant
     */
    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T callAs(
            TenantId tenant, CallableOp<T, X> action) throws X {
        refuseChangeInsideTransaction(tenant);
        var before = MDC.get(LOG_KEY);
        MDC.put(LOG_KEY, tenant.value());
        try {
            return ScopedValue.where(ACTING, tenant).call(action);
        } finally {
            restore(before);
        }
    }

    /** As {@link #callAs}, for an action without a result. */
    public static void runAs(TenantId tenant, Runnable action) {
        Tenancy.<@org.jspecify.annotations.Nullable Object, RuntimeException>callAs(tenant, () -> {
            action.run();
            return null;
        });
    }

    private static void refuseChangeInsideTransaction(TenantId tenant) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !find().filter(tenant::equals).isPresent()) {
            throw new IllegalStateException("a transaction belongs to one tenant: end it before acting for " + tenant);
        }
    }

    private static void restore(@org.jspecify.annotations.Nullable String before) {
        if (before == null) {
            MDC.remove(LOG_KEY);
        } else {
            MDC.put(LOG_KEY, before);
        }
    }
}
