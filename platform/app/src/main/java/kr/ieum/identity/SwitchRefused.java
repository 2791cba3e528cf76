package kr.ieum.identity;

import kr.ieum.text.Refusal;

/** The user may not act for that tenant. */
public class SwitchRefused extends Refusal {

    SwitchRefused(String tenant) {
        super("identity.switch.refused", tenant);
    }
}
