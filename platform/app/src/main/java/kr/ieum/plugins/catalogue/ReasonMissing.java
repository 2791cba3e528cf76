package kr.ieum.plugins.catalogue;

import kr.ieum.text.Refusal;

/** A decision without a reason, or with one that is too long to be read. */
public final class ReasonMissing extends Refusal {

    ReasonMissing() {
        super("catalogue.reason-missing");
    }
}
