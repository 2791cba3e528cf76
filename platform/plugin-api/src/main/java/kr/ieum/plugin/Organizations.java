package kr.ieum.plugin;

import java.util.List;

/**
 * The bodies that serve the region, read only.
 *
 * @since 0.2.0
 */
@Port("organizations")
public interface Organizations {

    /** Those of the region and those whose jurisdiction it lies in today, by name. */
    List<Organization> all();

    /**
     * A body.
     *
     * @param kind such as {@code technopark}
     */
    record Organization(String id, String kind, LocalText name) {}
}
