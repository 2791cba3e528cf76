package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** Somebody else set the firm's class meanwhile. */
public final class RuledMeanwhile extends Refusal {

    RuledMeanwhile() {
        super("industry.classification.ruled-meanwhile");
    }
}
