package kr.ieum.company.profile;

import org.jspecify.annotations.Nullable;

/** A KSIC code of the firm, the main one first; a label alone awaits its code. */
public record IndustryEntry(
        int position,
        @Nullable String code,
        int revision,
        @Nullable String label) {}
