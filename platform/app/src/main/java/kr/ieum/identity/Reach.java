package kr.ieum.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tenants a user may act in today. */
@Component
class Reach {

    private final TenantDirectory tenants;
    private final Clock clock;

    Reach(TenantDirectory tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    List<TenantId> of(IeumUser user) {
        return of(user.role(), user.organization(), user.home());
    }

    /** @param home the tenant that keeps the account; it comes first, unless the user works for a regional office */
    List<TenantId> of(Role role, @Nullable String organization, TenantId home) {
        var today = LocalDate.now(clock);
        if (role == Role.REGIONAL_OFFICER) {
            return organization == null ? List.of() : tenants.jurisdictionOf(organization, today);
        }
        return role.isOfMinistry()
                ? List.of(home)
                : Stream.concat(Stream.of(home), tenants.jointTenantsOf(home, today).stream())
                        .toList();
    }
}
