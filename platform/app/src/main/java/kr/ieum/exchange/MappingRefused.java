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
    private final Wording field;

    MappingRefused(Reason reason, Wording field) {
        super("exchange.refusal.mapping." + reason, field.key());
        this.reason = reason;
        this.field = field;
    }

    /** What the field is called; an empty text when it is about none. */
    public Wording field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }
}
