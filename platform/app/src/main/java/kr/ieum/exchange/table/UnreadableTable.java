package kr.ieum.exchange.table;

import java.io.Serializable;
import kr.ieum.text.Refusal;

/** A file that holds no table we can read; the message says what it is and how to make it readable. */
public class UnreadableTable extends Refusal {

    private UnreadableTable(String key, Serializable... arguments) {
        super(key, arguments);
    }

    static UnreadableTable because(Reason reason, String fileName) {
        return new UnreadableTable("table.unreadable." + reason, fileName);
    }

    enum Reason {
        EMPTY,
        DAMAGED,
        LOCKED,
        OLD_EXCEL,
        PDF,
        HANGUL,
        ARCHIVE,
        OTHER_SPREADSHEET,
        BINARY,
        JSON,
        XML,
        WEB_ARCHIVE,
        TOO_LARGE,
        TOO_LONG
    }
}
