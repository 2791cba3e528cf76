package kr.ieum.industry.joint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Users of regions, at home or in the tenant of a group. */
final class Members {

    static final TenantId HYDROGEN = new TenantId("joint-hydrogen-busan-ulsan");

    private Members() {}

    static <T> T at(String region, Supplier<T> part) {
        return CurrentUser.callAs(user(region, new TenantId(region), Role.REGION_OFFICER), part::get);
    }

    static <T> T in(TenantId group, String region, Supplier<T> part) {
        return CurrentUser.callAs(user(region, group, Role.REGION_OFFICER), part::get);
    }

    /** From now on the test is that user. */
    static void become(TenantId acting, String region, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        user(region, acting, role), null, AuthorityUtils.createAuthorityList(role.authority())));
    }

    private static IeumUser user(String region, TenantId acting, Role role) {
        var name = region + "-joint-" + role;
        var home = new TenantId(region);
        return new IeumUser(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                "시험 사용자",
                acting,
                role,
                acting.equals(home) ? List.of(home) : List.of(home, acting));
    }
}
