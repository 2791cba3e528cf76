package kr.ieum.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Signing in was refused, and why; the sign-in page finds the words. */
public class SignInRefused extends AuthenticationException {

    /** Reasons that the page tells apart. Which of name and password was wrong is never told. */
    public enum Reason {
        WRONG,
        LOCKED,
        DISABLED,
        TENANT_DOWN,
        ELSEWHERE,
        NO_PLACE
    }

    private final Reason reason;
    private final @Nullable Serializable detail;

    public SignInRefused(Reason reason, @Nullable Serializable detail) {
        super(reason.name());
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** LOCKED: the Instant it ends · ELSEWHERE: the tenant to sign in at · null otherwise. */
    public @Nullable Serializable detail() {
        return detail;
    }
}
