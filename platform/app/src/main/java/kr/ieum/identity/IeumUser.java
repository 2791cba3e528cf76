package kr.ieum.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import kr.ieum.tenancy.TenantId;
import kr.ieum.tenancy.TenantMember;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user as all modules know it, wherever the account is kept.
 *
 * @param account the account's id
 * @param name what colleagues call the user
 * @param tenant the tenant the user acts for in this session
 * @param role the user's role there
 * @param mayActIn every tenant the user may switch to, the present one included; for a user of a region, that region first
 * @param organization the regional office or support body the user works for, where it is one
 */
public record IeumUser(
        UUID account,
        String username,
        String name,
        TenantId tenant,
        Role role,
        List<TenantId> mayActIn,
        @Nullable String organization)
        implements TenantMember, Principal, Serializable {

    public IeumUser {
        mayActIn = List.copyOf(mayActIn);
        if (!mayActIn.contains(tenant)) {
            throw new IllegalArgumentException("a user acts only in a tenant that is among the user's own");
        }
    }

    public IeumUser(UUID account, String username, String name, TenantId tenant, Role role, List<TenantId> mayActIn) {
        this(account, username, name, tenant, role, mayActIn, null);
    }

    @Override
    public String getName() {
        return username;
    }

    /**
     * The tenant that keeps the account: a regional office belongs to the ministry, whichever region it works in, and
     * others to their own region also while they work in a tenant it has in common with others.
     */
    public TenantId home() {
        return role == Role.REGIONAL_OFFICER ? TenantId.NATIONAL : mayActIn.getFirst();
    }

    IeumUser actingIn(TenantId other, List<TenantId> allowed) {
        return new IeumUser(account, username, name, other, role, allowed, organization);
    }
}
