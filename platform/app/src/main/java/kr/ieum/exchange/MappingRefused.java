package kr.ieum.exchange;

import kr.ieum.text.Refusal;

/** The connection of columns and fields cannot be used. */
public class MappingRefused extends Refusal {

    /** What is wrong with it. */
    public enum Reason {
        REQUIRED_MISSING,
        COLUMN_TWICE,
        NO_SUCH_COLUMN,
        NO_LIST_NAME
    }

    private final Reason reason;

    MappingRefused(Reason reason, String field) {
        super("exchange.refusal.mapping." + reason, field);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
