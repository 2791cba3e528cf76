package kr.ieum.exchange;

import kr.ieum.text.Refusal;

/** The import does not exist in this tenant. */
public class NoSuchImport extends Refusal {

    public NoSuchImport() {
        this("exchange.refusal.no-such-import");
    }

    NoSuchImport(String key) {
        super(key);
    }
}
