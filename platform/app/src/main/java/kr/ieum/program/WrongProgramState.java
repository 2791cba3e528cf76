package kr.ieum.program;

import kr.ieum.text.Refusal;

/** The programme does not stand where this can be done to it. */
public final class WrongProgramState extends Refusal {

    WrongProgramState() {
        super("program.wrong-state");
    }
}
