package kr.ieum.program;

import kr.ieum.text.Refusal;

/** Somebody else has changed the programme since it was shown. */
public final class ProgramChangedMeanwhile extends Refusal {

    ProgramChangedMeanwhile() {
        super("program.changed-meanwhile");
    }
}
