package kr.ieum.x.jeonnamemobility.part;

import org.jspecify.annotations.Nullable;

/**
 * What the list of parts is narrowed by.
 *
 * @param words in number or name; all when empty
 * @param group key of a group; all when null
 * @param onlyMissing only parts without cost or share
 */
public record PartFilter(String words, @Nullable String group, boolean onlyMissing) {

    public static final PartFilter ALL = new PartFilter("", null, false);

    public static PartFilter of(String words) {
        return new PartFilter(words, null, false);
    }
}
