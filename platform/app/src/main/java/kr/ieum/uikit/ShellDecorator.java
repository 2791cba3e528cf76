package kr.ieum.uikit;

import com.vaadin.flow.component.HasComponents;

/** Adds something to the frame around all pages when it opens: a dialog before a session ends, an announcement. */
@FunctionalInterface
public interface ShellDecorator {

    void decorate(HasComponents shell);
}
