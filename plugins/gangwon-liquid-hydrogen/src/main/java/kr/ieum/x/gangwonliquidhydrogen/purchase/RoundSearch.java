package kr.ieum.x.gangwonliquidhydrogen.purchase;

import org.jspecify.annotations.Nullable;

/** What the list of rounds is narrowed by. */
record RoundSearch(String words, @Nullable RoundState state) {

    static final RoundSearch ALL = new RoundSearch("", null);
}
