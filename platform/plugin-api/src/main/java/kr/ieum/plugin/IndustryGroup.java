package kr.ieum.plugin;

import java.util.List;

/**
 * Classes that belong together for the plugin, in one or both revisions.
 *
 * @param key the plugin's name for the group
 * @since 0.1.0
 */
public record IndustryGroup(String key, List<IndustryClass> classes) {

    public IndustryGroup {
        classes = List.copyOf(classes);
    }
}
