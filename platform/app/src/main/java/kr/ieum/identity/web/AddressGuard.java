package kr.ieum.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.SignInMethod;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session serves its own tenant's address only, and only while its account is unchanged. */
final class AddressGuard extends OncePerRequestFilter {

    private final TenantAddresses addresses;
    private final SignInMethod method;
    private final OtherAddressPage refusal;

    AddressGuard(TenantAddresses addresses, SignInMethod method, OtherAddressPage refusal) {
        this.addresses = addresses;
        this.method = method;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = CurrentUser.find();
        if (user.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!isStillValid()) {
            end(request, response);
            chain.doFilter(request, response);
        } else {
            asUser(user.get(), request, response, chain);
        }
    }

    private void asUser(IeumUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = addresses.of(request);
        if (address.isPresent() && !user.mayActIn().contains(address.get())) {
            refusal.answer(user, address.get(), request, response);
            return;
        }
        MDC.put("actor", user.username());
        MDC.put("tenant", user.tenant().value());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("actor");
            MDC.remove("tenant");
        }
    }

    private boolean isStillValid() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && method.isStillValid(authentication);
    }

    /** Goes on as nobody: a page leads to the sign-in page, a request of an open page learns that its session is over. */
    private static void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        EndNotice.CHANGED.leave(request, response);
    }
}
