package kr.ieum.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.SignIn;
import org.springframework.context.annotation.Fallback;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Signs in a made-up user for {@link kr.ieum.testkit.AsTenant}, where the tests bring nothing of their own for it. */
@Component
@Fallback
class ContractSignIn implements SignIn {

    @Override
    public Authentication as(String tenant, List<String> roles) {
        var role = Role.valueOf(roles.getFirst());
        var id = new TenantId(tenant);
        var username = tenant + "-" + role.name().toLowerCase(Locale.ROOT);
        var account = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        var user = new IeumUser(account, username, tenant + " " + role, id, role, List.of(id));
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(role.authority()));
    }
}
