package kr.ieum.uikit;

/**
 * An entry of the main menu.
 *
 * @param title the text shown, already in the user's language
 * @param path the view's path without leading slash
 * @param order place in the menu; its hundred names the group (see the shell's menu)
 */
public record MenuItem(String title, String path, int order) {}
