package kr.ieum.exchange;

/** Whoever brings the kind of list is stopped at present; the import waits as it is. */
public final class KindAway extends NoSuchImport {

    public KindAway() {
        super("exchange.refusal.kind-away");
    }
}
