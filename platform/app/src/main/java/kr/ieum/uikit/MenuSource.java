package kr.ieum.uikit;

import java.util.List;

/**
 * Adds entries to the main menu that are not known at build time, such as those of plugins. Asked each time a menu is
 * drawn, for the tenant and user of the session.
 */
@FunctionalInterface
public interface MenuSource {

    List<MenuItem> menuItems();
}
