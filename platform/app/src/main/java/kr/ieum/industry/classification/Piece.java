package kr.ieum.industry.classification;

import java.util.UUID;

/**
 * A part of the region's firms, by their ids.
 *
 * @param after the last firm of the piece before
 * @param upto the last firm of this one
 */
record Piece(UUID after, UUID upto) {

    static final UUID FIRST = new UUID(0, 0);
    static final UUID LAST = new UUID(-1, -1);

    /** All firms. */
    static final Piece ALL = new Piece(FIRST, LAST);
}
