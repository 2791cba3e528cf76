package kr.ieum.plugin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The region's growth projects that were started from this plugin's blueprints, read only.
 *
 * @since 0.2.0
 */
@Port("projects")
public interface Projects {

    /** The latest first. */
    List<Project> all();

    /**
     * A project.
     *
     * @param id {@code projects/<id>} leads to its page
     * @param blueprint id of the plan it was started from
     * @param to the day after its last one (half-open)
     */
    record Project(UUID id, String blueprint, String name, LocalDate from, LocalDate to) {}
}
