package kr.ieum.identity;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import kr.ieum.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The user whose work the running code does; none in jobs that the system starts by itself. */
public final class CurrentUser {

    private CurrentUser() {}

    public static Optional<IeumUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case IeumUser user -> Optional.of(user);
            case SignedIn session -> Optional.of(session.user());
            case null, default -> Optional.empty();
        };
    }

    /** @throws IllegalStateException when nobody is signed in */
    public static IeumUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Goes on with a user's work where no request of that user runs: with the user's rights, in the user's tenant. */
    public static <T extends @Nullable Object, X extends Throwable> T callAs(IeumUser user, CallableOp<T, X> action)
            throws X {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(user.role().authority())));
        SecurityContextHolder.setContext(context);
        try {
            return Tenancy.callAs(user.tenant(), action);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
