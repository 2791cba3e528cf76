package kr.ieum.project;

import java.time.LocalDate;

/** From where a project is paid (requirement 2.5). */
public enum Funding {
    /** Programmes of the bodies that take part are matched. */
    MATCHED,
    /** A budget of the project's own; there is none before 2024. */
    DEDICATED;

    private static final LocalDate FIRST_DEDICATED = LocalDate.of(2024, 1, 1);

    boolean isPossibleFrom(LocalDate day) {
        return this == MATCHED || !day.isBefore(FIRST_DEDICATED);
    }
}
