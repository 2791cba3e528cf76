package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** Without this account nobody could administer the users of the tenant. */
public class LastAdmin extends Refusal {

    LastAdmin() {
        super("identity.users.last-admin");
    }
}
