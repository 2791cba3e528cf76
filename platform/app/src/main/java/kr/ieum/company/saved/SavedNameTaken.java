package kr.ieum.company.saved;

import kr.ieum.text.Refusal;

/** A user's saved lists have different names. */
public final class SavedNameTaken extends Refusal {

    SavedNameTaken(String name) {
        super("company.saved.name-taken", name);
    }
}
