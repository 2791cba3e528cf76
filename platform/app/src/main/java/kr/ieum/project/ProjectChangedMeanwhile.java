package kr.ieum.project;

import kr.ieum.text.Refusal;

/** Somebody else has changed the project since it was shown. */
public final class ProjectChangedMeanwhile extends Refusal {

    ProjectChangedMeanwhile() {
        super("project.changed-meanwhile");
    }
}
