package kr.ieum.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.ieum.identity.AccountChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes accounts for sign-in, before there is a user whose permission could be asked. */
@Component
class AccountStore {

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

    private void change(AccountId id, Consumer<Account> action) {
        action.accept(accounts.findById(id.value()).orElseThrow());
    }
}
