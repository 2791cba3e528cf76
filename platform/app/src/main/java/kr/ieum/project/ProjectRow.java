package kr.ieum.project;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A project in the list.
 *
 * @param to the day after its last one
 * @param done how many of its steps are done
 * @param late how many steps should be done by today and are not
 */
public record ProjectRow(
        UUID id,
        String name,
        ProjectState state,
        String blueprintName,
        LocalDate from,
        LocalDate to,
        int done,
        int steps,
        int late,
        int participants) {}
