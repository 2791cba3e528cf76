package kr.ieum.plugins.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param value as a keeper gets it; null when it cannot be read
 * @param fault the end of the keys of the sentences that say what is wrong and what to do; null when nothing is
 */
record CellReading(@Nullable String value, @Nullable String fault) {

    static CellReading of(String value) {
        return new CellReading(value, null);
    }

    static CellReading wrong(String fault) {
        return new CellReading(null, fault);
    }
}
