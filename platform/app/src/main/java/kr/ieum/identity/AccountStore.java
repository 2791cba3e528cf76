package kr.ieum.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.ieum.identity.AccountChanged.What;
import kr.ieum.tenancy.Tenancy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes accounts for sign-in, before there is a user whose permission could be asked. */
@Component
class AccountStore {

    /** No hash of anything, so that no password fits. */
    private static final String NO_PASSWORD = "{none}!";

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountStore(Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return accounts.findByUsername(username);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        return accounts.findById(id.value());
    }

    @Transactional
    public void signedIn(AccountId id) {
        change(id, account -> account.signedIn(clock.instant()));
    }

    /** The generation that sessions with the new password have. */
    @Transactional
    public int choosePassword(AccountId id, String hash) {
        var account = accounts.findById(id.value()).orElseThrow();
        account.choosePassword(hash);
        events.publishEvent(AccountChanged.of(account, What.PASSWORD_CHOSEN));
        return account.generation();
    }

    /**
     * The account of somebody whom an identity provider has let in, as the provider says it is now.
     *
     * @throws SignInRefused when the account is disabled here, or its name is somebody else's
     */
    @Transactional
    public Account keep(String subject, AccountData data) {
        var known = accounts.findBySubject(subject).or(() -> accounts.findByUsername(data.username()));
        var account = known.orElseGet(() -> accounts.save(new Account(data, NO_PASSWORD, false, false)));
        var owner = account.subject();
        if (owner != null && !owner.equals(subject)) {
            throw new SignInRefused(SignInRefused.Reason.NO_PLACE, null);
        }
        if (account.isDisabled()) {
            throw new SignInRefused(SignInRefused.Reason.DISABLED, null);
        }
        var before = account.data();
        account.belongsTo(subject);
        account.change(data);
        account.signedIn(clock.instant());
        if (known.isEmpty()) {
            tell(account, AccountChanged.added(account));
        } else if (!before.equals(data)) {
            tell(account, AccountChanged.changed(account, before));
        }
        return account;
    }

    /** Accounts of a demonstration: made where missing, and given the password where it is another. */
    @Transactional
    public void keepDemo(List<AccountData> wanted, String hash) {
        for (var data : wanted) {
            accounts.findByUsername(data.username())
                    .ifPresentOrElse(
                            account -> account.keepDemoPassword(hash),
                            () -> accounts.save(new Account(data, hash, false, true)));
        }
    }

    /** By signing in the user has brought it about, though nobody is signed in yet. */
    private void tell(Account account, AccountChanged event) {
        var home = Tenancy.current();
        var actor = new IeumUser(
                account.id().value(),
                account.username(),
                account.name(),
                home,
                account.role(),
                List.of(home),
                account.organization());
        CurrentUser.<Object, RuntimeException>callAs(actor, () -> {
            events.publishEvent(event);
            return event;
        });
    }

    private void change(AccountId id, Consumer<Account> action) {
        action.accept(accounts.findById(id.value()).orElseThrow());
    }
}
