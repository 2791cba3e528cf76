package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** Administrators do not take their own rights away by mistake: someone else has to. */
public class OwnAccount extends Refusal {

    OwnAccount() {
        super("identity.users.own");
    }
}
