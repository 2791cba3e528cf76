package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** Another account of the tenant has the username. */
public class UsernameTaken extends Refusal {

    UsernameTaken(String username) {
        super("identity.users.taken", username);
    }
}
