package kr.ieum.identity;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import kr.ieum.tenancy.TenantId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The way to another tenant without signing in again: for a regional office's officer to those of the jurisdiction, for a
 * region's user to those the region has in common with others, and back.
 */
@Service
public class TenantSwitch {

    private final TenantDirectory tenants;
    private final ActiveSession session;
    private final Reach reach;

    TenantSwitch(TenantDirectory tenants, ActiveSession session, Reach reach) {
        this.tenants = tenants;
        this.session = session;
        this.reach = reach;
    }

    /**
     * From now on the session acts for the tenant.
     *
     * @throws SwitchRefused when the tenant is not among today's, or is down
     */
    @PermitAll
    public void to(TenantId tenant) {
        var user = CurrentUser.get();
        if (user.tenant().equals(tenant)) {
            return;
        }
        var allowed = reach.of(user);
        if (!allowed.contains(tenant) || !isUp(tenant)) {
            throw new SwitchRefused(tenant.value());
        }
        session.replace(authenticationOf(user.actingIn(tenant, allowed)));
    }

    private boolean isUp(TenantId tenant) {
        return tenants.find(tenant).filter(TenantFace::isUp).isPresent();
    }

    private static Authentication authenticationOf(IeumUser user) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present instanceof LocalAuthentication local) {
            return local.of(user);
        }
        if (present != null && present.getPrincipal() instanceof Movable session) {
            return session.actingAs(user, present);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, present == null ? List.of() : present.getAuthorities());
    }
}
