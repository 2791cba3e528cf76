package kr.ieum.plugin;

import java.util.Map;

/**
 * Something that happened in a plugin and that others may want to know.
 *
 * @param source id of the plugin that tells it
 * @param name what happened, such as {@code order-closed}
 * @since 0.2.0
 */
public record SharedEvent(String source, String name, Map<String, String> details) {

    public SharedEvent {
        details = Map.copyOf(details);
    }
}
