package kr.ieum.program;

import kr.ieum.text.Refusal;

/** The region has entered no such programme. */
public final class NoSuchProgram extends Refusal {

    NoSuchProgram() {
        super("program.unknown");
    }
}
