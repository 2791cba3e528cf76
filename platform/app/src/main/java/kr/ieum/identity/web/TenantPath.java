package kr.ieum.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import kr.ieum.identity.CurrentUser;
import kr.ieum.tenancy.TenantId;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /t/<tenant>/…}, the address of a tenant where no host name can be had: put down in a cookie, then left. */
final class TenantPath extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/t/([^/]+)(/.*)?");
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final TenantAddresses addresses;
    private final OtherAddressPage refusal;

    TenantPath(TenantAddresses addresses, OtherAddressPage refusal) {
        this.addresses = addresses;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var tenant = addresses.known(path.group(1));
        if (tenant.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/choose");
            return;
        }
        enter(tenant.get(), path.group(2) == null ? "/" : path.group(2), request, response);
    }

    private void enter(TenantId tenant, String rest, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var user = CurrentUser.find();
        if (user.isPresent() && !user.get().mayActIn().contains(tenant)) {
            refusal.answer(user.get(), tenant, request, response);
            return;
        }
        var byHost = addresses.byHost(request.getServerName());
        if (byHost.isPresent()) {
            response.sendRedirect(byHost.get().equals(tenant) ? inside(request, rest) : addresses.of(tenant, request));
            return;
        }
        response.addCookie(cookie(tenant, request));
        response.sendRedirect(inside(request, rest));
    }

    private static String inside(HttpServletRequest request, String rest) {
        return request.getContextPath() + "/" + rest.replaceFirst("^[/\\\\]+", "");
    }

    private static Cookie cookie(TenantId tenant, HttpServletRequest request) {
        var cookie = new Cookie(TenantAddresses.COOKIE, tenant.value());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
