package kr.ieum.industry.classification;

import kr.ieum.text.Refusal;

/** The region computes a run already; one at a time. */
public final class RunUnderWay extends Refusal {

    RunUnderWay() {
        super("industry.classification.under-way");
    }
}
