package kr.ieum.identity;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kr.ieum.identity.AccountChanged.What;
import kr.ieum.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of their own tenant. */
@Service
@RolesAllowed({Roles.REGION_ADMIN, Roles.MINISTRY_ADMIN})
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final LocalSessions sessions;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            SignInAttempts attempts,
            LocalSessions sessions,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return a password for the first sign-in, which has to change it
     * @throws UsernameTaken when the tenant has the username already
     * @throws RoleRefused when accounts of the tenant cannot have the role
     */
    public NewPassword add(AccountData data) {
        refuseForeign(data.role());
        if (accounts.findByUsername(data.username()).isPresent()) {
            throw new UsernameTaken(data.username());
        }
        var password = NewPassword.random();
        var account = accounts.save(new Account(data, hash(password), true, false));
        events.publishEvent(AccountChanged.added(account));
        return password;
    }

    /**
     * Changes name, role and organisation; the username stays.
     *
     * @throws OwnAccount when administrators change their own role
     * @throws LastAdmin when nobody would be left to administer users
     */
    public void change(AccountId id, AccountData data) {
        refuseForeign(data.role());
        var account = find(id);
        var before = account.data();
        if (before.role() != data.role()) {
            refuseOwn(id);
            refuseLastAdmin(account);
        }
        account.change(data);
        sessions.forget(id);
        events.publishEvent(AccountChanged.changed(account, before));
    }

    /** @return a password for one sign-in, which has to change it; the user's sessions end */
    public NewPassword resetPassword(AccountId id) {
        var account = find(id);
        var password = NewPassword.random();
        account.resetPassword(hash(password));
        attempts.forget(account.username());
        sessions.forget(id);
        events.publishEvent(AccountChanged.of(account, What.PASSWORD_RESET));
        return password;
    }

    /**
     * The user can no longer sign in, and the sessions end.
     *
     * @throws OwnAccount when it is the administrator's own
     * @throws LastAdmin when nobody would be left to administer users
     */
    public void disable(AccountId id) {
        refuseOwn(id);
        var account = find(id);
        refuseLastAdmin(account);
        account.disable(clock.instant());
        sessions.forget(id);
        events.publishEvent(AccountChanged.of(account, What.DISABLED));
    }

    public void enable(AccountId id) {
        var account = find(id);
        account.enable();
        sessions.forget(id);
        events.publishEvent(AccountChanged.of(account, What.ENABLED));
    }

    /** Ends the lock after too many wrong passwords. */
    public void unlock(AccountId id) {
        var account = find(id);
        attempts.forget(account.username());
        events.publishEvent(AccountChanged.of(account, What.UNLOCKED));
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow();
    }

    private String hash(NewPassword password) {
        return Objects.requireNonNull(passwords.encode(password.value()));
    }

    private static void refuseForeign(Role role) {
        if (!Role.in(Tenancy.current()).contains(role)) {
            throw new RoleRefused();
        }
    }

    private static void refuseOwn(AccountId id) {
        if (CurrentUser.get().account().equals(id.value())) {
            throw new OwnAccount();
        }
    }

    /** Locks the administrators' rows first: two who take each other's rights at once wait for one another. */
    private void refuseLastAdmin(Account account) {
        if (!account.role().isAdmin() || account.isDisabled()) {
            return;
        }
        var others = jdbc
                .sql("SELECT id FROM core.account WHERE role = ? AND disabled_at IS NULL ORDER BY id FOR UPDATE")
                .param(account.role().name())
                .query(UUID.class)
                .list()
                .stream()
                .anyMatch(id -> !id.equals(account.id().value()));
        if (!others) {
            throw new LastAdmin();
        }
    }
}
