package kr.ieum.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A session opened with a local account. Until a password given by someone else is changed it has no role at all. */
public final class LocalAuthentication extends AbstractAuthenticationToken implements SignedIn {

    static final String CHANGES_PASSWORD = "ROLE_CHANGES_PASSWORD";

    private final IeumUser user;
    private final int generation;
    private final boolean mustChangePassword;

    LocalAuthentication(IeumUser user, int generation, boolean mustChangePassword) {
        super(List.of(new SimpleGrantedAuthority(
                mustChangePassword ? CHANGES_PASSWORD : user.role().authority())));
        this.user = user;
        this.generation = generation;
        this.mustChangePassword = mustChangePassword;
        setAuthenticated(true);
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Override
    public IeumUser user() {
        return user;
    }

    @Override
    public int generation() {
        return generation;
    }

    LocalAuthentication of(IeumUser changed) {
        return new LocalAuthentication(changed, generation, mustChangePassword);
    }

    @Override
    public IeumUser getPrincipal() {
        return user;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalAuthentication that
                && user.equals(that.user)
                && generation == that.generation
                && mustChangePassword == that.mustChangePassword;
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
