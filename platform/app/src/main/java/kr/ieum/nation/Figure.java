package kr.ieum.nation;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the country.
 *
 * @param category a size class, a section A–U, a kind of certificate, {@code UNKNOWN} or {@code ALL}
 * @param area see {@link Area}
 * @param value the count or sum; {@code null} exactly when it is withheld because it would tell of single firms
 */
public record Figure(
        Dimension dimension,
        String category,
        String area,
        @Nullable Long value) {

    public boolean withheld() {
        return value == null;
    }
}
