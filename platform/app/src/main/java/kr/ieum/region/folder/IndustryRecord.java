package kr.ieum.region.folder;

import org.jspecify.annotations.Nullable;

/** A class of the Korean Standard Industrial Classification: level 1 section … 5 sub-class. */
public record IndustryRecord(
        int revision,
        String code,
        int level,
        String section,
        @Nullable String parent,
        String name) {

    /** What became of a sub-class of revision 10 in revision 11; a split or merged one has several links. */
    public record Link(String code10, String code11) {}
}
