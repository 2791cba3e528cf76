package kr.ieum.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import kr.ieum.tenancy.TenantId;
import kr.ieum.tenancy.TenantMember;

/**
 * The signed-in user as all modules know it, wherever the account is kept.
 *
 * @param account the account's id
 * @param name what colleagues call the user
 * @param tenant the tenant the user acts for in this session
 * @param role the user's role there
 * @param mayActIn every tenant the user may switch to, the present one included
 */
public record IeumUser(UUID account, String username, String name, TenantId tenant, Role role, List<TenantId> mayActIn)
        implements TenantMember, Principal, Serializable {

    public IeumUser {
        mayActIn = List.copyOf(mayActIn);
        if (!mayActIn.contains(tenant)) {
            throw new IllegalArgumentException("a user acts only in a tenant that is among the user's own");
        }
    }

    @Override
    public String getName() {
        return username;
    }
}
