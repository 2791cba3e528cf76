package kr.ieum.industry.allocation.engine;

import kr.ieum.text.Refusal;

/** Something is left of the incentive, and the grades that occur have no weight. */
public final class NobodyToShare extends Refusal {

    /** @param rest won that are left */
    NobodyToShare(long rest) {
        super("industry.allocation.refused.nobody-to-share", rest);
    }
}
