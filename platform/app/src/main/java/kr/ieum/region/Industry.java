package kr.ieum.region;

import org.jspecify.annotations.Nullable;

/**
 * A class of the Korean Standard Industrial Classification (KSIC).
 *
 * @param revision 10 or 11
 * @param level 1 section (대분류) … 5 sub-class (세세분류)
 * @param section letter of the section it belongs to
 * @param parent code of the class above; none for a section
 */
public record Industry(
        int revision,
        String code,
        int level,
        String section,
        @Nullable String parent,
        String name) {

    private static final int SECTION = 1;

    /** Whether its code is the other's or stands below it: within a revision, whether it belongs to the other. */
    public boolean isIn(Industry other) {
        return other.level == SECTION ? section.equals(other.code) : code.startsWith(other.code);
    }
}
