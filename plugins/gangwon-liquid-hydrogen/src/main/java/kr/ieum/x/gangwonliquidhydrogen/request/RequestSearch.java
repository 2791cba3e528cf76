package kr.ieum.x.gangwonliquidhydrogen.request;

import org.jspecify.annotations.Nullable;

/** What the list of a desk's requests is narrowed by. */
record RequestSearch(
        Desk desk,
        String words,
        @Nullable RequestKind kind,
        @Nullable RequestState state) {}
