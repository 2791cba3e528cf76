package kr.ieum.identity.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.identity.AccountData;
import kr.ieum.identity.ProvidedSignIn;
import kr.ieum.identity.Role;
import kr.ieum.identity.SignInRefused;
import kr.ieum.identity.SignInRefused.Reason;
import kr.ieum.identity.web.TenantAddresses;
import kr.ieum.keycloak.KeycloakUser;
import kr.ieum.keycloak.KeycloakUserMapper;
import kr.ieum.tenancy.TenantId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who a user of the realm is in Ieum: one role of the realm, the region by membership of its organisation, the regional
 * office or support body by the claim {@value #WORKS_FOR}. Whoever has no place here is refused, though Keycloak has let
 * the user in.
 */
@Component
@ConditionalOnProperty(name = KeycloakSignInMethod.PROPERTY, havingValue = KeycloakSignInMethod.NAME)
class KeycloakMembers implements KeycloakUserMapper {

    static final String WORKS_FOR = "ieum_organization";

    private final ProvidedSignIn signIn;
    private final TenantAddresses addresses;

    KeycloakMembers(ProvidedSignIn signIn, TenantAddresses addresses) {
        this.signIn = signIn;
        this.addresses = addresses;
    }

    @Override
    public OidcUser map(KeycloakUser user) {
        try {
            return admitted(user);
        } catch (SignInRefused refused) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(refused.reason().name()), refused);
        }
    }

    private OidcUser admitted(KeycloakUser user) {
        var address = addressOf().orElseThrow(() -> new SignInRefused(Reason.NO_PLACE, null));
        var data = data(user);
        var home = home(data.role(), memberships(user), address);
        var opened = signIn.open(Objects.requireNonNull(user.getSubject()), data, home, address);
        return new KeycloakSession(user, opened.user(), opened.generation());
    }

    private static AccountData data(KeycloakUser user) {
        var roles = user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority ->
                        Stream.of(Role.values()).filter(role -> role.authority().equals(authority)))
                .toList();
        if (roles.size() != 1) {
            throw new SignInRefused(Reason.NO_PLACE, null);
        }
        var name = Optional.ofNullable(user.getFullName()).orElse(user.getName());
        var worksFor = roles.getFirst().worksForOrganization() ? user.getClaimAsString(WORKS_FOR) : null;
        try {
            return new AccountData(user.getName(), name, roles.getFirst(), worksFor);
        } catch (IllegalArgumentException unfit) {
            throw new SignInRefused(Reason.NO_PLACE, null);
        }
    }

    private static TenantId home(Role role, List<TenantId> memberships, TenantId address) {
        if (role.isKeptNationally()) {
            if (!memberships.contains(TenantId.NATIONAL)) {
                throw new SignInRefused(Reason.NO_PLACE, null);
            }
            return TenantId.NATIONAL;
        }
        if (memberships.contains(address)) {
            return address;
        }
        throw memberships.stream()
                .filter(each -> !each.isNational())
                .findFirst()
                .map(each -> new SignInRefused(Reason.ELSEWHERE, each.value()))
                .orElseGet(() -> new SignInRefused(Reason.NO_PLACE, null));
    }

    private static List<TenantId> memberships(KeycloakUser user) {
        return user.organizations().stream()
                .filter(TenantId::isValid)
                .map(TenantId::new)
                .toList();
    }

    private Optional<TenantId> addressOf() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? addressOf(attributes.getRequest())
                : Optional.empty();
    }

    private Optional<TenantId> addressOf(HttpServletRequest request) {
        return addresses.of(request);
    }
}
