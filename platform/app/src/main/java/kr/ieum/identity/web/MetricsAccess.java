package kr.ieum.identity.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Metrics are read from this machine itself, past any proxy, or with the token that the operator has set. */
@Component
public class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final MetricsProperties properties;

    MetricsAccess(MetricsProperties properties) {
        this.properties = properties;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(hasToken(request) || isLocal(original(request)));
    }

    private boolean hasToken(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return properties.token() != null
                && given != null
                && MessageDigest.isEqual(bytes("Bearer " + properties.token()), bytes(given));
    }

    /** A proxy on this machine speaks for others, so whatever it passes on does not count as local. */
    private static boolean isLocal(ServletRequest request) {
        try {
            return request instanceof HttpServletRequest web
                    && web.getHeader("X-Forwarded-For") == null
                    && web.getHeader("Forwarded") == null
                    && InetAddress.getByName(web.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            return false;
        }
    }

    private static ServletRequest original(ServletRequest request) {
        var inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return inner;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
