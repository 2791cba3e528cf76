package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** The role does not exist in this tenant: regions do not have ministry users, nor the ministry regional ones. */
public class RoleRefused extends Refusal {

    RoleRefused() {
        super("identity.users.role-refused");
    }
}
