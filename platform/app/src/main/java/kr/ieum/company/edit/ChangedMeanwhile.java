package kr.ieum.company.edit;

import kr.ieum.text.Refusal;

/** Somebody else has changed the firm since this change was begun; carries what it says now. */
public class ChangedMeanwhile extends Refusal {

    private final transient EditedCompany now;

    ChangedMeanwhile(EditedCompany now) {
        super("company.edit.changed-meanwhile", now.data().name());
        this.now = now;
    }

    public EditedCompany now() {
        return now;
    }
}
