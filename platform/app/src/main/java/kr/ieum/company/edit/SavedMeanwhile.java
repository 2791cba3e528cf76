package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** Somebody else saved the firm in the same moment; opening it again shows what it says now. */
public class SavedMeanwhile extends Refusal {

    SavedMeanwhile(String name, Throwable cause) {
        super("company.edit.changed-meanwhile", name);
        initCause(cause);
    }
}
