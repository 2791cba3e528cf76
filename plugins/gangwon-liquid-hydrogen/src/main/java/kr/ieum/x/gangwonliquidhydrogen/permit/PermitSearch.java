package kr.ieum.x.gangwonliquidhydrogen.permit;

import org.jspecify.annotations.Nullable;

/**
 * What the list of permits is narrowed by.
 *
 * @param current true for those that are valid today, false for those that are over, null for all
 */
record PermitSearch(
        String words, @Nullable PermitKind kind, @Nullable Boolean current) {

    static final PermitSearch ALL = new PermitSearch("", null, null);
}
