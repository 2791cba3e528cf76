package kr.ieum.plugin;

import java.util.Map;

/**
 * Tells the region's other plugins that something happened.
 *
 * @since 0.2.0
 */
@Port("events")
public interface SharedEvents {

    /** Tells the listeners one after the other and returns when all have heard it, whatever they threw. */
    void tell(String name, Map<String, String> details);
}
