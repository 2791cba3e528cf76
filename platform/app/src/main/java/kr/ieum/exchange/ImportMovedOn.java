package kr.ieum.exchange;

import kr.ieum.text.Refusal;

/** The import is no longer, or not yet, in the state the step needs: someone else moved it, or twice the same click. */
public class ImportMovedOn extends Refusal {

    ImportMovedOn(String kept) {
        super("exchange.refusal.moved-on", kept);
    }
}
