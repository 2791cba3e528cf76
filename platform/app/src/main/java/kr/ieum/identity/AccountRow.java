package kr.ieum.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the list of users shows it.
 *
 * @param newPassword whether the next sign-in has to change the password
 * @param lockedUntil when the lock after wrong passwords ends; null when there is none
 */
public record AccountRow(
        AccountId id,
        String username,
        String name,
        Role role,
        @Nullable String organization,
        boolean disabled,
        boolean newPassword,
        @Nullable Instant lastSignIn,
        @Nullable Instant lockedUntil) {

    public AccountData data() {
        return new AccountData(username, name, role, organization);
    }
}
