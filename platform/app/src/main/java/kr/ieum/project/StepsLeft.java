package kr.ieum.project;

import kr.ieum.text.Refusal;

/** A project ends when its steps are done. */
public final class StepsLeft extends Refusal {

    StepsLeft() {
        super("project.steps-left");
    }
}
