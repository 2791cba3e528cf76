package kr.ieum.identity;

import org.jspecify.annotations.Nullable;

/**
 * An administrator changed what a user may do. Published in the transaction of the change, in the tenant that keeps the
 * account.
 *
 * @param before null for a new account
 * @param after null for one that was disabled
 */
public record AccountChanged(
        AccountId account,
        String username,
        @Nullable Role before,
        @Nullable Role after) {}
