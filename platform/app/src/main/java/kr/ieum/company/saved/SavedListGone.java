package kr.ieum.company.saved;

import kr.ieum.text.Refusal;

/** The saved list has been deleted meanwhile, or is somebody else's. */
public final class SavedListGone extends Refusal {

    SavedListGone() {
        super("company.saved.gone");
    }
}
