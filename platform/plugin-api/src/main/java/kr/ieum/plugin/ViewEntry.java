package kr.ieum.plugin;

import com.vaadin.flow.component.Component;

/**
 * A view and where it is reached.
 *
 * @param path the path below {@code /x/<plugin id>/}: letters a-z, digits and hyphens
 * @param view the view's class, without {@code @Route}; the platform makes one for each visit in the plugin's own
 *     context, so its constructor may take the plugin's beans and ports
 * @since 0.1.0
 */
public record ViewEntry(String path, Class<? extends Component> view) {}
