package kr.ieum.region.folder;

/** How well white text can be read on a colour (WCAG 2.2, 1.4.3: relative luminance). */
final class Contrast {

    /** The least ratio for text of normal size. */
    static final double READABLE = 4.5;

    private Contrast() {}

    /** @param color as {@code #rrggbb}; the ratio lies between 1 and 21 */
    static double againstWhite(String color) {
        var rgb = Integer.parseInt(color.substring(1), 16);
        var luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
