package kr.ieum.testkit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A careful look at a page as it stands: axe finds nothing, and on no screen does it need scrolling to the side. Pictures
 * of it stay below the build folder, for people to look at.
 */
public record Look(Browser browser) {

    private static final int WIDE = 1280;
    private static final int[] NARROW = {768, 360};
    private static final int HEIGHT = 900;

    /** @param name of the pictures; those of narrow screens have the width behind it */
    public void at(String name) {
        browser.size(WIDE, HEIGHT);
        var findings = browser.accessibilityFindings();
        browser.picture(name);
        assertThat(findings).as("axe on " + name).isEmpty();
        for (var width : NARROW) {
            browser.size(width, HEIGHT);
            browser.picture(name + "-" + width);
            assertThat(browser.page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + name + " at " + width)
                    .isEqualTo(width);
        }
        browser.size(WIDE, HEIGHT);
    }
}
