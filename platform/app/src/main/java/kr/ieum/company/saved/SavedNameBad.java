package kr.ieum.company.saved;

import kr.ieum.text.Refusal;

/** A name has from one character to {@link SavedLists#LONGEST_NAME}. */
public final class SavedNameBad extends Refusal {

    SavedNameBad() {
        super("company.saved.name-bad", SavedLists.LONGEST_NAME);
    }
}
