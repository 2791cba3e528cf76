package kr.ieum.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kr.ieum.tenancy.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether open sessions may go on. The account is read again after a few seconds rather than at each request; a change
 * made on this node counts at once, one made on another node a few seconds later.
 */
@Component
public class LocalSessions {

    private final AccountStore accounts;
    private final Reach reach;
    private final IdentityProperties properties;
    private final Clock clock;
    private final Map<AccountId, Seen> seen = new ConcurrentHashMap<>();

    LocalSessions(AccountStore accounts, Reach reach, IdentityProperties properties, Clock clock) {
        this.accounts = accounts;
        this.reach = reach;
        this.properties = properties;
        this.clock = clock;
    }

    /** What is no session of an account is not judged here. */
    public boolean isStillValid(Authentication authentication) {
        return sessionOf(authentication).map(this::isUnchanged).orElse(true);
    }

    private static Optional<SignedIn> sessionOf(Authentication authentication) {
        if (authentication instanceof SignedIn session) {
            return Optional.of(session);
        }
        return authentication.getPrincipal() instanceof SignedIn session ? Optional.of(session) : Optional.empty();
    }

    private boolean isUnchanged(SignedIn session) {
        var user = session.user();
        var now = clock.instant();
        var state = seen.compute(
                new AccountId(user.account()),
                (id, before) -> before != null && before.at().isAfter(now.minus(properties.recheck()))
                        ? before
                        : read(id, user, now));
        return state.usable() && state.generation() == session.generation() && isInReach(user);
    }

    /** The next request of the account's sessions looks at the account again: as it is once the change is committed. */
    void forget(AccountId account) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            seen.remove(account);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen.remove(account);
            }
        });
    }

    private Seen read(AccountId id, IeumUser user, Instant now) {
        return Tenancy.callAs(user.home(), () -> accounts.find(id))
                .map(account -> new Seen(now, !account.isDisabled(), account.generation()))
                .orElse(new Seen(now, false, 0));
    }

    /** A jurisdiction may end, and a region's part in a group of regions. */
    private boolean isInReach(IeumUser user) {
        return user.tenant().equals(user.home()) || reach.of(user).contains(user.tenant());
    }

    private record Seen(Instant at, boolean usable, int generation) {}
}
