package kr.ieum.benchmarks;

import java.util.List;
import java.util.UUID;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;

/** Who runs a benchmark. */
final class Users {

    private Users() {}

    static IeumUser officerOf(String tenant) {
        return user(new TenantId(tenant), Role.REGION_OFFICER);
    }

    static IeumUser adminOf(String tenant) {
        return user(new TenantId(tenant), Role.REGION_ADMIN);
    }

    static IeumUser ministry() {
        return user(TenantId.NATIONAL, Role.MINISTRY_ADMIN);
    }

    private static IeumUser user(TenantId tenant, Role role) {
        return new IeumUser(new UUID(0, 1), "benchmark", "benchmark", tenant, role, List.of(tenant), null);
    }
}
