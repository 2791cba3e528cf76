package kr.ieum.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The user whose work the running code does; none in jobs that the system starts by itself. */
public final class CurrentUser {

    private CurrentUser() {}

    public static Optional<IeumUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof IeumUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** @throws IllegalStateException when nobody is signed in */
    public static IeumUser get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
