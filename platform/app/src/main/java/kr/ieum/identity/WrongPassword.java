package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** The present password, asked for before it may be changed, is not the account's. */
public class WrongPassword extends Refusal {

    WrongPassword() {
        super("identity.password.wrong");
    }
}
