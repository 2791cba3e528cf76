package kr.ieum.plugin;

/**
 * A class of the Korean standard industrial classification (한국표준산업분류) with all that lies below it.
 *
 * @param revision 10 or 11
 * @param code 2 to 5 digits
 * @since 0.1.0
 */
public record IndustryClass(int revision, String code) {

    public IndustryClass {
        if (revision != 10 && revision != 11) {
            throw new IllegalArgumentException("KSIC has revisions 10 and 11 here, not " + revision);
        }
        if (!code.matches("[0-9]{2,5}")) {
            throw new IllegalArgumentException("a KSIC class has 2 to 5 digits: " + code);
        }
    }
}
