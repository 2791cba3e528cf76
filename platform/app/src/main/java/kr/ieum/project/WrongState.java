package kr.ieum.project;

import kr.ieum.text.Refusal;

/** The project does not stand where this can be done to it. */
public final class WrongState extends Refusal {

    WrongState() {
        super("project.wrong-state");
    }
}
