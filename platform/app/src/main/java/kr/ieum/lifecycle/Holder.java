package kr.ieum.lifecycle;

import java.util.UUID;
import kr.ieum.identity.IeumUser;

/**
 * Who answers for a record.
 *
 * @param account the account's id
 * @param name what colleagues call the user
 */
public record Holder(UUID account, String name) {

    public static Holder of(IeumUser user) {
        return new Holder(user.account(), user.name());
    }
}
