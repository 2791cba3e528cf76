package kr.ieum.identity;

import org.jspecify.annotations.Nullable;

/**
 * Something about an account changed. Published in the transaction of the change, in the tenant that keeps the account.
 *
 * @param before who the user was; null for a new account
 * @param after who the user is
 */
public record AccountChanged(
        AccountId account, What what, @Nullable AccountData before, AccountData after) {

    /** What happened to an account. */
    public enum What {
        ADDED,
        CHANGED,
        PASSWORD_RESET,
        PASSWORD_CHOSEN,
        UNLOCKED,
        DISABLED,
        ENABLED
    }

    static AccountChanged added(Account account) {
        return new AccountChanged(account.id(), What.ADDED, null, account.data());
    }

    static AccountChanged changed(Account account, AccountData before) {
        return new AccountChanged(account.id(), What.CHANGED, before, account.data());
    }

    /** Who the user is stayed the same. */
    static AccountChanged of(Account account, What what) {
        return new AccountChanged(account.id(), what, account.data(), account.data());
    }
}
