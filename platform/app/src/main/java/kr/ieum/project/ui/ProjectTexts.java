package kr.ieum.project.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.project.ProjectState;

/** How things of projects are said on all their pages. */
final class ProjectTexts {

    static final String PATH = "projects";

    private ProjectTexts() {}

    static StatusBadge badge(Component page, ProjectState state) {
        return new StatusBadge(page.getTranslation("project.state." + state), tone(state));
    }

    /** @param to the day after the last one */
    static String days(LocalDate from, LocalDate to) {
        return from + " ~ " + to.minusDays(1);
    }

    /** Whether the user leads projects; the others only read them. */
    static boolean mayLead() {
        return CurrentUser.find()
                .filter(user -> user.role() != Role.SUPPORT_OFFICER)
                .isPresent();
    }

    private static Tone tone(ProjectState state) {
        return switch (state) {
            case PLANNED -> Tone.INFORMATION;
            case RUNNING -> Tone.SUCCESS;
            case ENDED -> Tone.NEUTRAL;
            case STOPPED -> Tone.DANGER;
        };
    }
}
