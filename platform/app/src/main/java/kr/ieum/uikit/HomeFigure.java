package kr.ieum.uikit;

import org.jspecify.annotations.Nullable;

/**
 * A figure on the home page.
 *
 * @param title what is counted, in the user's language
 * @param value the figure as shown, with its unit
 * @param note what it is compared with or as of when; may be absent
 * @param path where the figure leads, without leading slash
 */
public record HomeFigure(
        String title, String value, @Nullable String note, String path) {}
