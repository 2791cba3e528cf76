package kr.ieum.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.ieum.audit.Action;
import kr.ieum.audit.Change;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.audit.Changes;
import kr.ieum.audit.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed which account, and what: for the administrators of the tenant that keeps it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_ADMIN, Roles.MINISTRY_ADMIN})
public class AccountHistory {

    private static final int SHOWN = 200;

    private final Changes changes;

    AccountHistory(Changes changes) {
        this.changes = changes;
    }

    /** The latest 200 changes, the newest first; none of another tenant's account. */
    public List<ChangeEntry> of(AccountId account) {
        return changes.of(subject(account), SHOWN);
    }

    static Change change(AccountChanged event) {
        var change = Change.of(subject(event.account()), action(event));
        var before = event.before();
        return switch (event.what()) {
            case ADDED -> change.to(differing(Map.of(), values(event.after())));
            case CHANGED -> before == null ? change : between(change, values(before), values(event.after()));
            case PASSWORD_RESET, PASSWORD_CHOSEN, UNLOCKED, DISABLED, ENABLED ->
                change.because("identity.history." + event.what());
        };
    }

    private static Change between(
            Change change, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return change.from(differing(after, before)).to(differing(before, after));
    }

    private static Action action(AccountChanged event) {
        return event.before() == null ? Action.CREATED : Action.CHANGED;
    }

    private static Subject subject(AccountId account) {
        return new Subject("account", account.value());
    }

    private static Map<String, @Nullable Object> values(AccountData account) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("username", account.username());
        values.put("name", account.name());
        values.put("role", account.role());
        values.put("organization", account.organization());
        return values;
    }

    /** Those of the second that the first has not. */
    private static Map<String, @Nullable Object> differing(
            Map<String, @Nullable Object> first, Map<String, @Nullable Object> second) {
        var differing = new LinkedHashMap<String, @Nullable Object>();
        second.forEach((field, value) -> {
            if (!Objects.equals(first.get(field), value)) {
                differing.put(field, value);
            }
        });
        return differing;
    }
}
