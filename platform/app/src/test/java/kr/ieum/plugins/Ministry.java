package kr.ieum.plugins;

import java.util.List;
import java.util.function.Supplier;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.SignIn;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act for a while as somebody else: the ministry, or the admin of another region. */
public record Ministry(SignIn signIn) {

    public void says(Runnable work) {
        as("national", "MINISTRY_ADMIN", () -> {
            work.run();
            return true;
        });
    }

    public <T> T sees(Supplier<T> work) {
        return as("national", "MINISTRY_ADMIN", work);
    }

    public void asAdminOf(TenantId region, Runnable work) {
        as(region.value(), "REGION_ADMIN", () -> {
            work.run();
            return true;
        });
    }

    private <T> T as(String tenant, String role, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signIn.as(tenant, List.of(role)));
        SecurityContextHolder.setContext(context);
        try {
            return Tenancy.callAs(new TenantId(tenant), work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
