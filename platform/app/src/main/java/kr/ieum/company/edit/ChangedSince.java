package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** Somebody has saved the firm since the act that was to be taken back; taking it back would lose that. */
public class ChangedSince extends Refusal {

    ChangedSince(String name, Throwable cause) {
        super("company.edit.changed-since", name);
        initCause(cause);
    }
}
