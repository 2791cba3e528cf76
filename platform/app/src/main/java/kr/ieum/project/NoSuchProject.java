package kr.ieum.project;

import kr.ieum.text.Refusal;

/** The region has no such project. */
public final class NoSuchProject extends Refusal {

    NoSuchProject() {
        super("project.unknown");
    }
}
