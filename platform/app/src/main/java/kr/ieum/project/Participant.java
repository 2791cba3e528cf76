package kr.ieum.project;

import java.io.Serializable;
import kr.ieum.plugin.ProjectBlueprint;

/**
 * A body that takes part.
 *
 * @param role what it is in the project, such as 총괄; may be empty
 * @param brings what it contributes; may be empty
 */
public record Participant(String body, String role, String brings) implements Serializable {

    private static final int LONGEST = 200;

    static Participant of(ProjectBlueprint.Participant planned) {
        return new Participant(
                planned.body().ko(), planned.role().ko(), planned.brings().ko());
    }

    public Participant {
        body = body.strip();
        role = role.strip();
        brings = brings.strip();
    }

    boolean isValid() {
        return !body.isEmpty()
                && body.length() <= LONGEST
                && role.length() <= LONGEST
                && brings.length() <= 5 * LONGEST;
    }

    /** As one line: 전남테크노파크 (총괄): 시험 장비. */
    public String line() {
        return body + (role.isEmpty() ? "" : " (" + role + ")") + (brings.isEmpty() ? "" : ": " + brings);
    }
}
