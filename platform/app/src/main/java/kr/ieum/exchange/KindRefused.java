package kr.ieum.exchange;

import kr.ieum.text.Refusal;

/** Whoever keeps the rows does not take them, and says why; nothing has changed. */
public final class KindRefused extends Refusal {

    private final String sentence;

    /** @param sentence for the person, in Korean */
    public KindRefused(String sentence) {
        super("exchange.error.kind-refused", "", sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
