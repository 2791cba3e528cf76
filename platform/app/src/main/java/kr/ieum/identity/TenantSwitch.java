package kr.ieum.identity;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.tenancy.TenantId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The way of a regional office's officer from one tenant of the jurisdiction to another, without signing in again. */
@Service
public class TenantSwitch {

    private final TenantDirectory tenants;
    private final ActiveSession session;
    private final Clock clock;

    TenantSwitch(TenantDirectory tenants, ActiveSession session, Clock clock) {
        this.tenants = tenants;
        this.session = session;
        this.clock = clock;
    }

    /**
     * From now on the session acts for the tenant.
     *
     * @throws SwitchRefused when the tenant is not in today's jurisdiction, or is down
     */
    @PermitAll
    public void to(TenantId tenant) {
        var user = CurrentUser.get();
        if (user.tenant().equals(tenant)) {
            return;
        }
        var jurisdiction = jurisdictionOf(user);
        if (!jurisdiction.contains(tenant) || !isUp(tenant)) {
            throw new SwitchRefused(tenant.value());
        }
        session.replace(authenticationOf(user.actingIn(tenant, jurisdiction)));
    }

    private List<TenantId> jurisdictionOf(IeumUser user) {
        var organization = user.organization();
        return user.role() == Role.REGIONAL_OFFICER && organization != null
                ? tenants.jurisdictionOf(organization, LocalDate.now(clock))
                : List.of();
    }

    private boolean isUp(TenantId tenant) {
        return tenants.find(tenant).filter(TenantFace::isUp).isPresent();
    }

    private static Authentication authenticationOf(IeumUser user) {
        var present = SecurityContextHolder.getContext().getAuthentication();
        if (present instanceof LocalAuthentication local) {
            return local.of(user);
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, present == null ? List.of() : present.getAuthorities());
    }
}
