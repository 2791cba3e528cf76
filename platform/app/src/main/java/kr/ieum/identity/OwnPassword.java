package kr.ieum.identity;

import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import kr.ieum.identity.WeakPassword.Fault;
import kr.ieum.tenancy.Tenancy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The signed-in user's own password. */
@Service
public class OwnPassword {

    private final AccountStore accounts;
    private final PasswordRules rules;
    private final PasswordEncoder passwords;
    private final LocalSessions sessions;
    private final ActiveSession session;

    OwnPassword(
            AccountStore accounts,
            PasswordRules rules,
            PasswordEncoder passwords,
            LocalSessions sessions,
            ActiveSession session) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.session = session;
    }

    /** Whether the user may do nothing else before choosing a password. */
    @PermitAll
    public boolean mustBeChanged() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof LocalAuthentication local
                && local.mustChangePassword();
    }

    /**
     * Ends the user's sessions elsewhere; this one goes on, now with the user's full rights.
     *
     * @throws WrongPassword when {@code present} is not the password
     * @throws WeakPassword when {@code wanted} is too easy, or the present one
     */
    @PermitAll
    public void change(String present, String wanted) {
        var user = CurrentUser.get();
        var id = new AccountId(user.account());
        var generation = Tenancy.callAs(user.home(), () -> {
            var account = accounts.find(id).orElseThrow();
            check(account, present, wanted);
            return accounts.choosePassword(id, Objects.requireNonNull(passwords.encode(wanted)));
        });
        sessions.forget(id);
        session.replace(new LocalAuthentication(user, generation, false));
    }

    private void check(Account account, String present, String wanted) {
        if (!passwords.matches(present, account.passwordHash())) {
            throw new WrongPassword();
        }
        if (present.equals(wanted)) {
            throw new WeakPassword(Fault.SAME);
        }
        rules.check(account.username(), wanted);
    }
}
