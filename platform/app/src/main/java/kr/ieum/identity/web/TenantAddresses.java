package kr.ieum.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.TenantFace;
import kr.ieum.tenancy.TenantId;
import org.springframework.stereotype.Component;

/**
 * Which tenant a request came to: by host name, or, where no host name can be had, by the tenant that
 * {@code /t/<tenant>} has put down in a cookie. The address never gives a right; it only names the page to sign in at
 * and is compared with the session.
 *
 * @see "Decision 0010: sign-in and addresses"
 */
@Component
public class TenantAddresses {

    static final String COOKIE = "ieum-tenant";
    private static final String PLACE = "{tenant}.";

    private final AddressProperties properties;
    private final TenantDirectory tenants;

    TenantAddresses(AddressProperties properties, TenantDirectory tenants) {
        this.properties = properties;
        this.tenants = tenants;
    }

    public Optional<TenantId> of(HttpServletRequest request) {
        return byHost(host(request)).or(() -> byCookie(request));
    }

    /** The tenant's address as seen from where the request came in, ending with a slash. */
    public String of(TenantId tenant, HttpServletRequest request) {
        return hostOf(tenant, host(request))
                .map(name -> request.getScheme() + "://" + name + port(request) + request.getContextPath() + "/")
                .orElse(request.getContextPath() + "/t/" + tenant.value() + "/");
    }

    Optional<TenantId> byHost(String host) {
        return named(host)
                .or(() -> properties.hostPatterns().stream()
                        .map(pattern -> pattern.substring(PLACE.length() - 1))
                        .filter(host::endsWith)
                        .map(rest -> host.substring(0, host.length() - rest.length()))
                        .flatMap(label -> known(label).stream())
                        .findFirst());
    }

    Optional<TenantId> known(String label) {
        return TenantId.isValid(label) ? tenants.find(new TenantId(label)).map(TenantFace::id) : Optional.empty();
    }

    private Optional<TenantId> named(String host) {
        return properties.hosts().entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(host))
                .flatMap(entry -> known(entry.getKey()).stream())
                .findFirst();
    }

    private Optional<TenantId> byCookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(label -> known(label).stream())
                .findFirst();
    }

    private Optional<String> hostOf(TenantId tenant, String from) {
        var own = properties.hosts().get(tenant.value());
        if (own != null) {
            return Optional.of(own);
        }
        return properties.hostPatterns().stream()
                .map(pattern -> pattern.substring(PLACE.length()))
                .filter(base -> from.equals(base) || from.endsWith("." + base))
                .map(base -> tenant.value() + "." + base)
                .findFirst();
    }

    private static String host(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }

    private static String port(HttpServletRequest request) {
        var usual = request.isSecure() ? 443 : 80;
        return request.getServerPort() == usual ? "" : ":" + request.getServerPort();
    }
}
