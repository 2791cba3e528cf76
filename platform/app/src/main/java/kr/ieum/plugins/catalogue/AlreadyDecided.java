package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** The release does not wait for a decision: another admin was faster, or it does not exist. */
public final class AlreadyDecided extends Refusal {

    AlreadyDecided() {
        super("catalogue.already-decided");
    }
}
