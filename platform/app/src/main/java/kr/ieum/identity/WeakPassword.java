package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** The password is too easy to guess, or cannot be kept. */
public class WeakPassword extends Refusal {

    /** What is wrong with it. */
    enum Fault {
        SHORT,
        LONG,
        NAME,
        COMMON,
        SAME
    }

    WeakPassword(Fault fault) {
        super("identity.password." + fault);
    }
}
